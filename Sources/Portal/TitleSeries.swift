import Content

/// Entries of one folder whose titles number them, 第一课 to 第十课, whatever their files are called.
enum TitleSeries {
    /// For each entry that belongs to such a series, by its position, an id by which it stands in the series' order in its folder.
    ///
    /// A series has more than one entry and no number twice, and makes up at least half of its folder.
    static func ids(_ entries: [Entry]) -> [(position: Int, id: String)] {
        var series: [String: [(position: Int, number: Int)]] = [:]
        for (position, entry) in entries.enumerated() {
            guard let number = SeriesNumber.leading(entry.title) else { continue }
            series[entry.language + "/" + SitePath(entry.id).folder, default: []].append((position, number))
        }
        series = series.filter { $1.count > 1 && Set($1.map(\.number)).count == $1.count }
        guard !series.isEmpty else { return [] }
        var sizes: [String: Int] = [:]
        for entry in entries { sizes[entry.language + "/" + SitePath(entry.id).folder, default: 0] += 1 }
        return series.filter { folder, members in members.count * 2 >= sizes[folder] ?? 0 }.values.flatMap { members in
            members.map { position, number in
                let id = SitePath(entries[position].id)
                return (position, SitePath("\(number) \(id.name)", in: id.folder).text)
            }
        }
    }
}
