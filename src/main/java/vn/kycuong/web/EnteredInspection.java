package vn.kycuong.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.BodyLevel;
import vn.kycuong.inspection.DraftInspection;
import vn.kycuong.inspection.DraftPreviewQueries;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Mandate;
import vn.kycuong.inspection.Seat;
import vn.kycuong.inspection.TeamRole;

/** An inspection to be started, as it stands in the form. */
final class EnteredInspection {

    private final Entered entered;

    private EnteredInspection(Entered entered) {
        this.entered = entered;
    }

    static EnteredInspection of(MultiValueMap<String, String> values) {
        return new EnteredInspection(new Entered(values, Map.of()));
    }

    Kind kind() {
        return entered.choice("kind", Kind.class);
    }

    String unit() {
        return entered.text("unit");
    }

    String namedOfficial() {
        return entered.text("namedOfficial");
    }

    Mandate mandate() {
        return mandate(entered.date("periodFrom"), entered.date("periodTo"));
    }

    /** As far as it is known before the period was asked for. */
    Mandate beginning() {
        return mandate(LocalDate.EPOCH, LocalDate.EPOCH);
    }

    private Mandate mandate(LocalDate from, LocalDate to) {
        return new Mandate(
                entered.text("theme"),
                entered.choice("ground", GroundType.class),
                entered.text("groundReference"),
                namedOfficial(),
                entered.text("scope"),
                entered.text("content"),
                from,
                to);
    }

    DraftPreviewQueries.Team team() {
        return new DraftPreviewQueries.Team(kind(), unit(), entered.text("issuer"), seats());
    }

    DraftInspection.Command command(Actor by) {
        return new DraftInspection.Command(
                kind(),
                unit(),
                mandate(),
                entered.text("rulePackage"),
                entered.choice("bodyLevel", BodyLevel.class),
                entered.text("issuer"),
                seats(),
                entered.optionalNumber("noticeDays").orElse(null),
                by);
    }

    List<Seat> seats() {
        var head = entered.text("teamHead");
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(head, TeamRole.HEAD));
        entered.people("teamMembers").stream()
                .filter(member -> !member.equals(head))
                .distinct()
                .forEach(member -> seats.add(new Seat(member, TeamRole.MEMBER)));
        return seats;
    }
}
