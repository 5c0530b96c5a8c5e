import Foundation
import Outputs

/// Builds the same portal again and again, and remembers what it has read and made.
///
/// The site is the one that a build of its own would give, to the byte.
public struct BuildSession: Sendable {
    private var memory = BuildMemory()
    private let outputs: [any Output]
    private let progress: BuildProgress
    /// Seconds since 1970.
    private let clock: @Sendable () -> Int

    public init(outputs: [any Output] = .builtIn, progress: BuildProgress = .silent) {
        self.init(outputs: outputs, progress: progress) { Int(Date().timeIntervalSince1970) }
    }

    package init(outputs: [any Output] = .builtIn, progress: BuildProgress = .silent, clock: @escaping @Sendable () -> Int) {
        self.outputs = outputs
        self.progress = progress
        self.clock = clock
    }

    public mutating func run(_ options: BuildOptions) -> BuildReport {
        memory.now = clock()
        return Build(options, outputs: outputs, progress: progress).run(&memory)
    }
}
