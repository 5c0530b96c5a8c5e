import Content
import Interface
import Templates

/// Days and hours in the words of a language, as layouts read them.
extension InterfaceWords {
    func record(_ day: Day?) -> TemplateValue {
        guard let day else { return .absent }
        var record = TemplateRecord(Tables.date)
        record.set("iso", day.description)
        record.set("text", text(day))
        return .record(record)
    }

    /// The table of a week.
    func hours(_ hours: Hours, ofPerson isPerson: Bool = false) -> TemplateRecord {
        var record = TemplateRecord(Tables.hours)
        record["rows"] = .list(
            hours.rows.map { row in
                var line = TemplateRecord(Tables.hoursRow)
                line.set("days", days(row.days))
                line["times"] = .texts(times(row.spans, ofPerson: isPerson))
                return line
            })
        return record
    }
}

extension InterfaceLanguages {
    /// The words that layouts can name.
    var table: WordTable { WordTable(words.mapValues(\.texts)) }
}
