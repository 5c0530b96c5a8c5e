import Testing

@Suite struct TrainingNotOfferedTests {
    @Test func aTrainingWithoutServiceAndEventIsTold() throws {
        #expect(try checked(["trainings/a.md": "---\ntitle: 安全\n---\n"]) == ["trainings/a.md:2 training-not-offered"])
    }

    @Test func aServiceOrAnEventToComeGivesIt() throws {
        let service = [
            "services/s.md": "---\ntitle: 课\nmode: hybrid\nchannels:\n  - phone: 110\n---\n",
            "trainings/a.md": "---\ntitle: 安全\nservice: s\n---\n",
        ]
        #expect(try checked(service) == [])
        func event(_ day: String) -> [String: String] {
            [
                "trainings/a.md": "---\ntitle: 安全\n---\n",
                "events/e.md": "---\ntitle: 培训\nstart: \(day) 16:00\nmode: virtual\ntrainings: [a]\n---\n",
            ]
        }
        #expect(try checked(event("2026-12-01")) == [])
        #expect(try checked(event("2026-11-01")) == ["trainings/a.md:2 training-not-offered"])
    }
}
