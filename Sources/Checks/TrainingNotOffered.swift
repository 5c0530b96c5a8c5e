import Content
import Diagnostics
import Services

/// A training that no coming event and no service gives: whatever asks for it is closed to pupils.
enum TrainingNotOffered: Rule {
    static let name = "training-not-offered"
    static let isAdvice = true
    static let help = Words(
        zh: "没有服务、也没有将来的活动提供的培训。", en: "A training that no service and no event to come offers.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        var machinesOfTraining: [GroupID: [GroupID]] = [:]
        for machine in context.makerspace.machines {
            for training in Set(machine.requires) { machinesOfTraining[training, default: []].append(machine.group) }
        }
        return context.makerspace.trainings.filter { context.making.offers(of: $0.group).isEmpty }.map { training in
            let machines = machinesOfTraining[training.group] ?? []
            return .trainingNotOffered(
                context.title(training.group), closes: machines.isEmpty ? nil : context.names(machines),
                at: context.place(training.group, "title"))
        }
    }
}

extension Diagnostic {
    fileprivate static func trainingNotOffered(_ title: Words, closes machines: Words?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TrainingNotOffered.kind, at: place,
            Words(
                zh: "没有人开「\(title.zh)」这个培训" + (machines.map { "，学生因此用不了\($0.zh)" } ?? "") + "。",
                en: "Nobody gives the training “\(title.en)”" + (machines.map { ", so pupils can't use \($0.en)" } ?? "") + "."),
            cure: Words(
                zh: "在培训的 service 里写由哪个服务提供，或在将来的活动的 trainings 里写上它。",
                en: "Name the service that gives it under service, or name it under trainings of an event to come."))
    }
}
