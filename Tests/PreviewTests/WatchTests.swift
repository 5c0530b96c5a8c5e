import Building
import Content
import Foundation
import Synchronization
import Testing

@testable import Preview

/// A folder that is watched by a test, with a clock of the test's own.
private final class Watched: Sendable {
    let portal: TestPortal
    private let day: Mutex<Day>
    private let news = Mutex<[Watch.News]>([])
    private let ended = Atomic(false)
    private let watch = Mutex<Watch?>(nil)

    init(_ day: String) throws {
        portal = try TestPortal()
        self.day = Mutex(try #require(Day(day)))
    }

    func start(listens: Bool = true, retry: Double = 60, results: ResultsPlace = .share) throws {
        let path = portal.path
        var options = Watch.Options { [self] in
            BuildOptions(content: path + "/content", output: path + "/site", now: .day(day.withLock { $0 }), jobs: 2)
        }
        options.results = results
        options.listens = listens
        options.rest = 0.4
        options.poll = 0.5
        options.longest = 5
        options.retry = retry
        let watch = Watch(options) { [self] told in news.withLock { $0.append(told) } }
        self.watch.withLock { $0 = watch }
        watch.start { [self] in ended.store(true, ordering: .relaxed) }
    }

    func set(_ day: String) throws {
        let day = try #require(Day(day))
        self.day.withLock { $0 = day }
    }

    func buildNow() { watch.withLock { $0 }?.buildNow() }

    func stop() async throws {
        watch.withLock { $0 }?.stop()
        while !ended.load(ordering: .relaxed) { try await Task.sleep(for: .milliseconds(20)) }
    }

    var told: [Watch.News] { news.withLock { $0 } }

    var built: [Watch.Built] { told.compactMap { if case .built(let built) = $0 { built } else { nil } } }

    /// Waits for so many builds; a test's time limit ends the waiting.
    func builds(_ count: Int) async throws -> [Watch.Built] {
        while built.count < count { try await Task.sleep(for: .milliseconds(20)) }
        return built
    }

    func wait(until isSo: ([Watch.News]) -> Bool) async throws {
        while !isSo(told) { try await Task.sleep(for: .milliseconds(20)) }
    }

    func text(_ file: String) -> String? {
        FileManager.default.contents(atPath: portal.path + "/" + file).map { String(decoding: $0, as: UTF8.self) }
    }
}

@Suite("A folder that others save into", .timeLimit(.minutes(5)), .serialized)
struct WatchTests {
    @Test(
        "what is saved is published once it rests, and told in the folder, whether the system tells of it or not", arguments: [true, false])
    func saving(_ listens: Bool) async throws {
        let watched = try Watched("2026-11-27")
        try watched.start(listens: listens)
        let first = try await watched.builds(1)
        #expect(first[0].cause == .start && first[0].report.errors == 0 && watched.text("site/about.html")?.contains("三楼") == true)
        try await watched.wait { _ in watched.text("content/检查结果.html")?.contains("一切都好") == true }
        try watched.portal.put("content/about.md", "# 关于\n\n我们在四楼。\n")
        try watched.portal.put("content/tutorials/lamp.md", "---\ntitle: [\n---\n")
        let second = try await watched.builds(2)
        #expect(second[1].cause == .files(["about.md", "tutorials/lamp.md"]) && second[1].report.content.standing == ["tutorials/lamp.md"])
        #expect(watched.text("site/about.html")?.contains("四楼") == true && watched.text("site/tutorials/lamp.html")?.contains("折纸") == true)
        try await watched.wait { _ in watched.text("content/检查结果.html")?.contains("tutorials/lamp.md") == true }
        // Its own page is no change.
        try await Task.sleep(for: .seconds(2))
        #expect(watched.built.count == 2)
        try await watched.stop()
    }

    @Test("a folder that goes away is waited for, and nothing of the site goes")
    func vanishing() async throws {
        let watched = try Watched("2026-11-27")
        try watched.start()
        _ = try await watched.builds(1)
        try watched.portal.move("content", to: "away")
        try await watched.wait { $0.contains { if case .lost(.unreachable) = $0 { true } else { false } } }
        try await Task.sleep(for: .seconds(2))
        // The place of a share that is not mounted is there, and empty.
        try FileManager.default.createDirectory(atPath: watched.portal.path + "/content", withIntermediateDirectories: true)
        try await Task.sleep(for: .seconds(2))
        #expect(watched.built.count == 1 && watched.told.count { if case .lost = $0 { true } else { false } } == 1)
        #expect(watched.text("site/about.html") != nil && watched.text("content/检查结果.html") == nil)
        try watched.portal.remove("content")
        try watched.portal.move("away", to: "content")
        try await watched.wait { $0.contains { if case .back = $0 { true } else { false } } }
        try watched.portal.put("content/about.md", "# 关于\n\n我们回来了。\n")
        try await watched.wait { _ in watched.text("site/about.html")?.contains("回来") == true }
        try await watched.stop()
    }

    @Test("at midnight what begins and ends that day does so without a change")
    func midnight() async throws {
        let watched = try Watched("2026-11-27")
        try watched.portal.put("content/guides/later.md", "---\ntitle: 明天\ndate: 2026-11-28\n---\n\n明天才有。\n")
        try watched.portal.put("content/guides/ends.md", "---\ntitle: 今天\nexpires: 2026-11-28\n---\n\n只到今天。\n")
        try watched.start()
        let first = try await watched.builds(1)
        #expect(first[0].report.content.nextChange == Day("2026-11-28"))
        #expect(watched.text("site/guides/ends.html") != nil && watched.text("site/guides/later.html") == nil)
        try watched.set("2026-11-28")
        let second = try await watched.builds(2)
        #expect(second[1].cause == .day(try #require(Day("2026-11-28"))))
        #expect(watched.text("site/guides/ends.html") == nil && watched.text("site/guides/later.html") != nil)
        try await watched.stop()
    }

    @Test("it builds when it is asked to, and ends when it is told to")
    func asked() async throws {
        let watched = try Watched("2026-11-27")
        try watched.start()
        _ = try await watched.builds(1)
        watched.buildNow()
        #expect(try await watched.builds(2)[1].cause == .asked)
        try await watched.stop()
        try watched.portal.put("content/about.md", "# 关于\n\n太晚了。\n")
        try await Task.sleep(for: .seconds(1))
        #expect(watched.built.count == 2)
    }

    @Test("what can't be written is tried again, ever more seldom, without a change")
    func again() async throws {
        let watched = try Watched("2026-11-27")
        try watched.portal.put("site", "in the way")
        try watched.start(retry: 0.5)
        let first = try await watched.builds(3)
        #expect(first.allSatisfy(\.report.isStopped) && first.dropFirst().allSatisfy { $0.cause == .again })
        try watched.portal.remove("site")
        try await watched.wait { _ in watched.built.last?.report.isStopped == false }
        #expect(watched.built.last?.cause == .again && watched.text("site/about.html") != nil)
        let count = watched.built.count
        try await Task.sleep(for: .seconds(3))
        #expect(watched.built.count == count)
        try await watched.stop()
    }

    @Test("settings that can't be read publish nothing, and are tried again only when they are mended")
    func stopped() async throws {
        let watched = try Watched("2026-11-27")
        try watched.start()
        _ = try await watched.builds(1)
        try watched.portal.put("content/portal.yml", "title: [\n")
        let second = try await watched.builds(2)
        #expect(second[1].report.isStopped && watched.text("site/about.html") != nil)
        try await watched.wait { _ in watched.text("content/检查结果.html")?.contains("请技术员看") == true }
        try watched.portal.put("content/portal.yml", "title: 创客空间\nlanguages: [en]\n")
        let third = try await watched.builds(3)
        #expect(!third[2].report.isStopped)
        // The page goes with the portal's language, which settings that can't be read don't change.
        try await watched.wait { _ in watched.text("content/check-results.html") != nil && watched.text("content/检查结果.html") == nil }
        try watched.portal.put("content/portal.yml", "title: [\n")
        _ = try await watched.builds(4)
        #expect(watched.text("content/check-results.html")?.contains("Nothing was published") == true)
        #expect(watched.text("content/检查结果.html") == nil)
        try await watched.stop()
    }

    @Test("results that could not be written are written once they can be, though nobody saves anything")
    func results() async throws {
        let watched = try Watched("2026-11-27")
        let folder = watched.portal.path + "/away"
        try watched.start(retry: 0.5, results: .file(folder + "/results.html"))
        try await watched.wait { $0.contains { if case .resultsNotWritten(.failed) = $0 { true } else { false } } }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await watched.wait { _ in watched.text("away/results.html") != nil }
        let count = watched.built.count
        try await Task.sleep(for: .seconds(3))
        #expect(watched.built.count <= count + 1)
        try await watched.stop()
    }
}
