import Diagnostics
import Foundation

/// Saves what a form has changed of an entry's file, unless somebody else has changed the file meanwhile.
public struct EntrySaving: Sendable {
    public enum Failure: Error {
        /// The file holds other bytes than those that were being edited.
        case changed
        /// What the file held before can't be kept, so that it stays; the reason as `SystemReason` knows it.
        case unkept(String)
        case failed(String)
    }

    private let file: String
    private let versions: EntryVersions?

    /// - Parameters:
    ///   - file: on the disk.
    ///   - versions: where what it held before is kept; nil where it isn't.
    public init(_ file: String, versions: EntryVersions?) {
        self.file = file
        self.versions = versions
    }

    /// - Parameters:
    ///   - before: the bytes that were edited.
    ///   - wanted: those that are to stand in their place.
    ///   - now: milliseconds since 1970.
    public func save(_ wanted: [UInt8], over before: [UInt8], at now: Int) throws(Failure) {
        guard FileManager.default.contents(atPath: file).map(Array.init) == before else { throw .changed }
        guard wanted != before else { return }
        do { try versions?.keep(before, at: now) } catch { throw .unkept(SystemReason.text(of: error)) }
        do { try FileReplacement(file).write(wanted, over: before) } catch {
            switch error {
            case .changed: throw .changed
            case .failed(let reason): throw .failed(reason)
            }
        }
    }
}
