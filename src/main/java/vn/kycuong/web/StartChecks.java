package vn.kycuong.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Conflict;
import vn.kycuong.inspection.ConflictQueries;
import vn.kycuong.inspection.DraftPreviewQueries;
import vn.kycuong.inspection.Seat;
import vn.kycuong.organisation.Organisation;

/** What keeps somebody from going on to the next step, in the words in which starting itself would refuse it. */
@Component
class StartChecks {

    /** Somebody in the proposed team who is not to inspect the unit. */
    public record Conflicting(String name, Conflict.Reason reason) {}

    private final StartFields fields;
    private final DraftPreviewQueries preview;
    private final ConflictQueries conflicts;
    private final Organisation organisation;

    StartChecks(StartFields fields, DraftPreviewQueries preview, ConflictQueries conflicts, Organisation organisation) {
        this.fields = fields;
        this.preview = preview;
        this.conflicts = conflicts;
        this.organisation = organisation;
    }

    /** Names of the fields of that step that are missing, too long, or none of what is offered. */
    List<String> wrong(StartStep step, Actor by, MultiValueMap<String, String> values) {
        var asked = fields.of(step, by, values);
        return new Entered(values, Map.of()).wrong(asked);
    }

    void require(StartStep step, Actor by, EnteredInspection inspection) {
        switch (step) {
            case MATTER -> preview.requireMandate(by, inspection.kind(), inspection.beginning());
            case PLACE -> {
                preview.requireUnit(by, inspection.unit());
                preview.requireMandate(by, inspection.kind(), inspection.mandate());
            }
            case TEAM -> preview.requireTeam(by, inspection.team());
            case TERMS, CHECK -> preview.preview(by, inspection.command(by));
        }
    }

    /** The reason and no more: whom or which unit it points to is not told when a start is refused either. */
    List<Conflicting> conflicting(Actor by, MultiValueMap<String, String> values) {
        var inspection = EnteredInspection.of(values);
        var proposed = inspection.seats().stream().map(Seat::official).toList();
        var names = organisation.namesOf(proposed);
        return conflicts.find(by, inspection.unit(), inspection.namedOfficial(), proposed).stream()
                .map(conflict -> new Conflicting(name(conflict.official(), names), conflict.reason()))
                .distinct()
                .toList();
    }

    private static String name(String official, Map<String, String> names) {
        return names.getOrDefault(official, official) + " (" + official + ')';
    }
}
