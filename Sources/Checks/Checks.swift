import Content
import Diagnostics
import Portal
import Services
import Workers

extension [any Rule.Type] {
    /// What Lathe looks for in every portal.
    public static let builtIn: [any Rule.Type] = [
        BirthdayShown.self,
        CircularPrerequisites.self,
        ClassShown.self,
        CodeClash.self,
        CodeWithoutThing.self,
        CopyBesideOriginal.self,
        CounterpartOfSameKind.self,
        EmailShown.self,
        EntryWithoutText.self,
        EventEndsEarly.self,
        EventNever.self,
        EventWhenClosed.self,
        ExceptWithoutOccasion.self,
        ExceptionContradicts.self,
        ExceptionsOverlap.self,
        HalfAPoint.self,
        HoldingAtNoCampus.self,
        HomeAddressShown.self,
        IdentityNumberShown.self,
        ListedButNotUsed.self,
        LiveNotAsked.self,
        LivePrivate.self,
        MachineWithOneHelper.self,
        MachineWithoutSupervisor.self,
        MachineWithoutTutorial.self,
        MarksShown.self,
        MaterialWithoutPrice.self,
        NameShown.self,
        NamesItself.self,
        NotReviewed.self,
        PersonAtNoCampus.self,
        PhoneNumberShown.self,
        PlaceAtOtherCampus.self,
        PointInNoRoom.self,
        PointWithoutPlan.self,
        RepeatUnreadable.self,
        RepeatWithoutEnd.self,
        ResourceWithoutPlace.self,
        ReviewWaiting.self,
        ReviewerNotStaff.self,
        ServiceWithoutChannels.self,
        ServiceWithoutCounterpart.self,
        ServiceWithoutPlace.self,
        SpaceWithoutHours.self,
        StartOutsideRepeat.self,
        TeacherNotesPublic.self,
        TrainingNotOffered.self,
        TranslationWithOtherTimes.self,
        TutorialImpossible.self,
        TutorialNotTested.self,
        UnitInNoRoom.self,
        UnsafeAddress.self,
        UnknownFloor.self,
        UnknownReplacement.self,
        UnknownShelf.self,
        UnusableCode.self,
        UsedButNotListed.self,
    ]
}

/// Runs rules over a linked portal.
public enum Checks {
    /// The built-in rules.
    public static let rules: [any Rule.Type] = .builtIn

    /// - Parameters:
    ///   - rules: `.builtIn`, with what a school has of its own.
    ///   - waiting: entries that wait for a review and so are not in the portal.
    ///   - people: those whom teams name, published or not.
    ///   - copies: what lies beside entries' own files.
    ///   - readableTexts: what a file under `content/` says that readers open, by its path.
    ///   - advice: whether advice is wanted besides mistakes.
    public static func find(
        in portal: Portal, _ finders: Finders, rules: [any Rule.Type] = .builtIn, waiting: [Entry] = [], people: [NamedPerson] = [],
        copies: [ConflictCopy] = [], readableTexts: @escaping @Sendable (String) -> [ReadableText] = { _ in [] }, advice: Bool,
        workers: Workers
    ) -> [Diagnostic] {
        let context = CheckContext(
            portal: portal, finders: finders, waiting: waiting, people: people, copies: copies, readableTexts: readableTexts)
        let wanted = rules.filter { advice || !$0.isAdvice }
        return workers.map(wanted.count) { wanted[$0].check(context) }.flatMap(\.self)
    }
}
