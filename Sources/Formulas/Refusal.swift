/// Why a formula stays TeX.
public struct Refusal: Error, Equatable, Sendable {
    public let reason: Reason
    /// What of the formula it is about, in bytes.
    public let place: Range<Int>

    /// One more than a page can hold.
    public static let tooMany = Refusal(.tooMany, at: 0..<0)

    init(_ reason: Reason, at place: Range<Int>) {
        self.reason = reason
        self.place = place
    }

    public enum Reason: Equatable, Sendable {
        /// `\foo`, without the backslash.
        case unknownCommand(String)
        /// `\begin{foo}`
        case unknownEnvironment(String)
        /// `\newcommand` and its kin, without the backslash: what they define is known in no other formula.
        case definition(String)
        /// `{` that nothing closes.
        case openBrace
        /// `}` that nothing opened.
        case strayBrace
        /// A command, without the backslash, or `^` or `_`, that lacks what it is about.
        case missingArgument(String)
        /// `x^2^3`, `x_1_2`
        case doubleScript
        /// `\left` without `\right`, or the other way round, or without a bracket: the command without the backslash.
        case unpaired(String)
        /// `\begin{…}` without its `\end{…}`, or the other way round.
        case openEnvironment(String)
        /// `&` where there are no columns.
        case strayCell
        case tooLong
        case tooDeep
        /// Others of the same text are as much as a page can hold.
        case tooMany
    }
}
