extension Publisher {
    /// Says that what the site shows until now must not come back: every earlier site goes with the publication, and this one isn't kept.
    public func forgetEarlierSites() { state.withLock { $0.forgetsEarlierSites = true } }

    /// Keeps the site that stands, and what sites that are kept already need of it, before any of it goes.
    func keepEarlierSites(_ plan: CommitPlan) throws(SystemFailure) {
        if state.withLock(\.forgetsEarlierSites) { return try EarlierSites.forget(in: records) }
        guard !isForeignState, let manifest, !plan.changesNothing else { return }
        let kept = EarlierSites(in: records)
        guard options.keeps > 0 || kept != nil else { return }
        let sites = if let kept { kept } else { try EarlierSites(makingIn: records) }
        try sites.keep(plan.replacements.map(\.path) + plan.removals, of: manifest, in: output)
        if options.keeps > 0 { try sites.keep(manifest, until: ThisProcess.localTime, most: options.keeps) }
    }
}
