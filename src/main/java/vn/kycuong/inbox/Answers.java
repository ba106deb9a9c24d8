package vn.kycuong.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.SystemCase;
import vn.kycuong.journal.View;

/** Tells other systems what became of a command, in codes that only its sender can read. */
@Component
class Answers {

    private static final String COMMAND = "command";

    private final Journal journal;

    Answers(Journal journal) {
        this.journal = journal;
    }

    void accepted(Arrival arrival, Actor by) {
        var told = Map.<String, Object>of(COMMAND, arrival.answerName());
        append("command.accepted", told, arrival, by);
    }

    void rejected(Arrival arrival, String reason, Actor by) {
        var told = Map.<String, Object>of(COMMAND, arrival.answerName(), "reason", reason);
        append("command.rejected", told, arrival, by);
    }

    /** Its sender knows already that it was refused. */
    void dismissed(Arrival arrival, Actor by) {
        var known = Map.<String, Object>of(COMMAND, arrival.answerName());
        journal.append(new Fact(SystemCase.COMMANDS, "", "command.dismissed", known, List.of(), by));
    }

    private void append(String type, Map<String, Object> told, Arrival arrival, Actor by) {
        var known = new HashMap<>(told);
        known.put("type", arrival.type());
        journal.append(new Fact(SystemCase.COMMANDS, "", type, known, List.of(View.integration(told)), by));
    }
}
