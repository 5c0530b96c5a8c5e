/// The words with which the client puts what depends on the moment into sentences: those of the pages.
enum AnswerWords {
    static let keys =
        [
            "hours.state.open", "hours.state.always", "hours.state.today", "hours.state.opens", "hours.state.closed", "hours.closed",
            "hours.always", "access.hours", "answer.line", "answer.works", "format.range", "format.range.wide", "format.comma",
            "format.dot", "channel.phone", "channel.email", "channel.wechat", "format.semicolon", "format.date.short",
            "format.date.weekday", "fact.next", "units.loanable", "answer.not_on", "answer.not_at", "answer.away", "answer.no_trainings",
        ] + ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { "format.weekday.\($0)" } + (1...12).map { "format.month.\($0)" }
}
