import Checks
import Content
import Diagnostics
import Foundation
import Outputs
import Pages

/// Builds the same portal again and again, and remembers what it has read and made.
///
/// The site is the one that a build of its own would give, to the byte.
public struct BuildSession: Sendable {
    private var memory = BuildMemory()
    private let build: @Sendable (BuildOptions) -> Build
    /// Seconds since 1970.
    private let clock: @Sendable () -> Int

    /// With the same lists as a build of its own.
    public init(
        types: ContentTypes = .builtIn, presentations: [Presentation] = .builtIn, checks: [any Rule.Type] = .builtIn,
        kinds: [any DiagnosticKind] = .builtIn, outputs: [any Output] = .builtIn, progress: BuildProgress = .silent
    ) {
        build = { options in
            Build(
                options, types: types, presentations: presentations, checks: checks, kinds: kinds, outputs: outputs, progress: progress)
        }
        clock = { Int(Date().timeIntervalSince1970) }
    }

    package init(clock: @escaping @Sendable () -> Int) {
        build = { Build($0) }
        self.clock = clock
    }

    public mutating func run(_ options: BuildOptions) -> BuildReport {
        run(options) { build, memory in build.run(&memory) }
    }

    /// One run of any kind.
    mutating func run<Result>(_ options: BuildOptions, _ body: (Build, inout BuildMemory) -> Result) -> Result {
        memory.place = .inSession(since: clock())
        return body(build(options), &memory)
    }
}
