import Foundation

#if os(Linux)
    import CLinux
#endif

/// Another program that reads one open file and writes one answer, for so long and no more of it: what it works on is a stranger's.
struct BoundedProgram {
    /// Absolute.
    let path: String
    let arguments: [String]
    /// Of a processor; it may take as long again to wait.
    let seconds: Int
    /// Kilobytes.
    let memory: Int
    /// Bytes of its answer.
    let most: Int

    /// - Parameter input: what it finds at its standard input; it isn't closed.
    /// - Returns: what it wrote; nil where it failed, took too long, or wrote too much.
    func answer(reading input: Int32) -> [UInt8]? {
        var ends: [Int32] = [0, 0]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { return nil }
        let (reading, writing) = (ends[0], ends[1])
        defer { close(reading) }
        let process = start(input, writing)
        close(writing)
        guard let process else { return nil }
        let answer = whole(reading)
        // All that it may have begun is in its group.
        if answer == nil { kill(-process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status == 0 ? answer : nil
    }

    private func start(_ input: Int32, _ output: Int32) -> pid_t? {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, input, 0)
        posix_spawn_file_actions_adddup2(&files, output, 1)
        posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        let limits = "ulimit -t \(seconds) -v \(memory); exec \"$0\" \"$@\""
        var words: [UnsafeMutablePointer<CChar>?] = (["sh", "-c", limits, path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var environment: [UnsafeMutablePointer<CChar>?] = [nil]
        var process = pid_t()
        return posix_spawn(&process, "/bin/sh", &files, &attributes, &words, &environment) == 0 ? process : nil
    }

    private func whole(_ reading: Int32) -> [UInt8]? {
        let end = Date().addingTimeInterval(Double(2 * seconds))
        var answer: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let left = end.timeIntervalSinceNow
            var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
            let ready = left > 0 ? poll(&waiting, 1, Int32(left * 1000) + 1) : 0
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return nil }
            let got = read(reading, &piece, piece.count)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { return nil }
            if got == 0 { return answer }
            answer += piece[..<got]
            if answer.count > most { return nil }
        }
    }
}
