package vn.kycuong.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.finding.CauseCode;
import vn.kycuong.finding.Committed;
import vn.kycuong.finding.Consequence;
import vn.kycuong.finding.ExhibitReference;
import vn.kycuong.finding.FindingContent;
import vn.kycuong.finding.FindingDetail;

/** The wording of a finding, from a form and back into one. */
final class EnteredFinding {

    private EnteredFinding() {}

    static FindingContent content(Entered entered) {
        return new FindingContent(
                entered.text("violation"),
                entered.text("findingTitle"),
                entered.text("what"),
                entered.text("place"),
                committed(entered),
                entered.choice("cause", CauseCode.class),
                entered.choice("consequence", Consequence.class),
                entered.text("legalBasis"),
                entered.text("internalNote"),
                exhibits(entered));
    }

    static Map<String, String> shown(FindingDetail finding) {
        var content = finding.content();
        return Map.ofEntries(
                Map.entry("violation", content.violation()),
                Map.entry("findingTitle", content.title()),
                Map.entry("what", content.what()),
                Map.entry("place", content.place()),
                Map.entry("committedFrom", day(content.committed().from())),
                Map.entry("committedTo", day(content.committed().to())),
                Map.entry("cause", content.cause().name()),
                Map.entry("consequence", content.consequence().name()),
                Map.entry("legalBasis", content.legalBasis()),
                Map.entry(
                        "exhibitNumbers",
                        content.exhibits().stream()
                                .map(exhibit -> String.valueOf(exhibit.number()))
                                .sorted()
                                .collect(Collectors.joining(", "))),
                Map.entry("persons", String.join("\n", finding.persons())),
                Map.entry("internalNote", content.internalNote()));
    }

    private static Committed committed(Entered entered) {
        LocalDate from = entered.optionalDate("committedFrom").orElse(null);
        LocalDate to = entered.optionalDate("committedTo").orElse(null);
        var when = from == null ? Committed.When.UNKNOWN : to == null ? Committed.When.DATE : Committed.When.PERIOD;
        return new Committed(when, from, to);
    }

    private static Set<ExhibitReference> exhibits(Entered entered) {
        return entered.words("exhibitNumbers").stream()
                .map(number -> ExhibitReference.numbered(entered.asNumber("exhibitNumbers", number)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
