package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.journal.Cases;
import vn.kycuong.journal.View;

@RealTest
class FeedTest {

    @Autowired
    Cases cases;

    @Autowired
    Passages passages;

    @Autowired
    FeedQueries feed;

    @Autowired
    Clock clock;

    // Codes of their own, so that other tests write into other streams.
    private final String unit = "U-" + UUID.randomUUID();
    private final String person = "P-" + UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();

    @BeforeEach
    void takesOver() {
        passages.takeOver();
    }

    @AfterEach
    void givesBack() {
        passages.giveBack();
    }

    @Test
    void numbersEachStreamWithoutGapsAndGoesOnWhereItWasLeft() {
        var caseId = cases.open();
        for (var fact = 0; fact < 5; fact++) {
            cases.happens(caseId, View.units(unit, Cases.payload()), View.leadership(Cases.payload()));
        }
        Passages.runs(passages.passage(), owner);
        var head = someone(Set.of(Role.HEAD_OF_UNIT), Set.of(unit));

        var first = feed.page(head, "UNITS", unit, 0, 3);
        var second = feed.page(head, "", "", first.next(), 3);

        assertThat(numbers(first)).containsExactly(1L, 2L, 3L);
        assertThat(numbers(second)).containsExactly(4L, 5L);
        assertThat(second.next()).isEqualTo(5);
        assertThat(feed.page(head, "UNITS", unit, 5, 3)).isEqualTo(new FeedQueries.Page(List.of(), 5));
    }

    @Test
    void hidesHowMuchWasHeldAndNeverShowsItBehindACursor() {
        var head = someone(Set.of(Role.HEAD_OF_UNIT), Set.of(unit));
        var sealed = cases.sealed("LD-01");
        var open = cases.open();
        cases.happens(sealed, View.units(unit, Cases.payload()));
        cases.happens(open, View.units(unit, Cases.payload()));
        Passages.runs(passages.passage(), owner);
        assertThat(numbers(feed.page(head, "UNITS", unit, 0, 10))).containsExactly(1L);

        cases.unseal(sealed, "DX-1");
        Passages.runs(passages.passage(), owner);

        assertThat(feed.page(head, "UNITS", unit, 1, 10).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.cursor()).isEqualTo(2);
                    assertThat(item.event()).containsEntry("subject", "DX-1");
                });
    }

    @Test
    void showsEachTheirOwnWithoutTheOtherRecipients() {
        var caseId = cases.open();
        cases.happens(caseId, View.people(Set.of(person, "P-OTHER"), Cases.payload()));
        Passages.runs(passages.passage(), owner);

        var mine = feed.page(someone(Set.of(Role.INSPECTOR), Set.of()), "", "", 0, 10);

        assertThat(mine.items()).singleElement().satisfies(item -> assertThat(item.event())
                .containsEntry("type", "vn.kycuong.inspection.cancelled.v1")
                .containsKeys("specversion", "id", "source", "time", "datacontenttype", "sequence", "data")
                .doesNotContainKey("recipients"));
    }

    @Test
    void looksEmptyOfWhatIsSomebodyElses() {
        var head = someone(Set.of(Role.HEAD_OF_UNIT), Set.of(unit));

        assertThatThrownBy(() -> feed.page(head, "UNITS", "HQ-B", 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feed.page(head, "UNITS", "NO-SUCH-UNIT", 0, 10))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feed.page(head, "LEADERSHIP", "", 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feed.page(head, "INTEGRATION", "", 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feed.page(head, "WEATHER", "", 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feed.page(Actor.ANONYMOUS, "", "", 0, 10)).isInstanceOf(Forbidden.class);
    }

    @Test
    void asksWhichStreamIsMeantWhenSeveralAre() {
        var ofTwoUnits = someone(Set.of(Role.HEAD_OF_UNIT), Set.of(unit, "U-2"));
        var auditor = someone(Set.of(Role.AUDITOR), Set.of());

        assertThatThrownBy(() -> feed.page(ofTwoUnits, "", "", 0, 10))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("audience-required"));
        assertThatThrownBy(() -> feed.page(auditor, "", "", 0, 10)).isInstanceOf(RuleViolation.class);
        assertThat(feed.page(auditor, "INTEGRATION", "", 0, 10)).isNotNull();
        assertThat(feed.page(auditor, "LEADERSHIP", "", 0, 10)).isNotNull();
    }

    @Test
    void showsOnlyACaseOrATypeOrAPeriodWhenAsked() {
        var head = someone(Set.of(Role.HEAD_OF_UNIT), Set.of(unit));
        var one = cases.open();
        var other = cases.open();
        cases.happens(one, View.units(unit, Cases.payload()));
        cases.happens(other, View.units(unit, Cases.payload()));
        cases.happens(one, View.units(unit, Cases.payload()));
        Passages.runs(passages.passage(), owner);
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        var longAgo = Instant.EPOCH;

        assertThat(numbers(filtered(head, one.toString(), "", null, null))).containsExactly(1L, 3L);
        assertThat(numbers(filtered(head, "KT-01", "inspection.suspended", longAgo, tomorrow)))
                .containsExactly(1L, 2L, 3L);
        assertThat(numbers(filtered(head, "KT-02", "", null, null))).isEmpty();
        assertThat(numbers(filtered(head, "", "inspection.resumed", null, null)))
                .isEmpty();
        assertThat(numbers(filtered(head, "", "", tomorrow, null))).isEmpty();
        assertThat(numbers(filtered(head, "", "", null, longAgo))).isEmpty();
        assertThatThrownBy(() -> filtered(head, "", "", tomorrow, longAgo)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() ->
                        feed.page(head, "UNITS", "HQ-B", new FeedQueries.Filter(one.toString(), "", null, null), 0, 10))
                .as("a filter opens nobody else's stream")
                .isInstanceOf(NotFound.class);
    }

    private FeedQueries.Page filtered(
            Actor reader, String caseName, String type, @Nullable Instant from, @Nullable Instant to) {
        return feed.page(reader, "", "", new FeedQueries.Filter(caseName, type, from, to), 0, 10);
    }

    @Test
    void refusesACursorOrALimitThatCannotBe() {
        var head = someone(Set.of(Role.HEAD_OF_UNIT), Set.of(unit));

        assertThatThrownBy(() -> feed.page(head, "", "", -1, 10)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> feed.page(head, "", "", 0, 501)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> feed.page(head, "", "", 0, 0)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void numbersHundredsAtOnce() {
        var caseId = cases.open();
        for (var fact = 0; fact < 30; fact++) {
            cases.happens(caseId, View.units(unit, Cases.payload()));
        }
        Passages.runs(passages.passage(), owner);

        assertThat(numbers(feed.page(someone(Set.of(Role.HEAD_OF_UNIT), Set.of(unit)), "", "", 0, 500)))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 30).boxed().toList());
    }

    private static List<Long> numbers(FeedQueries.Page page) {
        return page.items().stream().map(FeedQueries.Item::cursor).toList();
    }

    private Actor someone(Set<Role> roles, Set<String> unitsHeaded) {
        return new Actor(person, roles, unitsHeaded, "");
    }
}
