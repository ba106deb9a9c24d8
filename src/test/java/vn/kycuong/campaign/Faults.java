package vn.kycuong.campaign;

import java.util.List;
import java.util.Random;
import vn.kycuong.embedded.Installation;

/** What may strike an installation. */
final class Faults {

    private Faults() {}

    static List<Fault> all(Installation installation, Door door, History history, Random chance) {
        var processes = new ProcessFaults(installation, history, chance);
        var records = new RecordFaults(installation, history, chance);
        var poison = new PoisonedRecord(installation, door, chance);
        var crowd = new Crowd(installation, door, history, chance);
        return List.of(
                new Fault("kill-node", processes::killNode),
                new Fault("kill-database", processes::killDatabase),
                new Fault("kill-broker", processes::killBroker),
                new Fault("freeze-node", processes::freezeNode),
                new Fault("rolling-restart", processes::restartOneByOne),
                new Fault("broker-away", processes::keepBrokerAway),
                new Fault("timers-due", crowd::letTimersBeDue),
                new Fault("task-rush", crowd::completeOneTaskAtOnce),
                new Fault("key-rush", crowd::sendOneRequestAtOnce),
                new Fault("events-repeated", records::repeatEvents),
                new Fault("consumers-disturbed", records::disturbConsumers),
                new Fault("commands-poisoned", records::poisonCommands),
                new Fault("record-poisoned", poison::strike));
    }
}
