package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.discipline.Form;
import vn.kycuong.proceeding.Attendance;
import vn.kycuong.proceeding.Ballots;
import vn.kycuong.proceeding.ChangeCouncil;
import vn.kycuong.proceeding.DisciplinaryQueries;
import vn.kycuong.proceeding.DisciplinaryRow;
import vn.kycuong.proceeding.FormCouncil;
import vn.kycuong.proceeding.HoldCouncil;
import vn.kycuong.proceeding.Member;
import vn.kycuong.proceeding.RecommendForm;
import vn.kycuong.proceeding.Seat;
import vn.kycuong.proceeding.SummonToCouncil;

/** The disciplinary council. */
@RestController
@RequestMapping("/api/v1/disciplinary-cases/{id}")
class DisciplinaryCouncilController {

    private final DisciplinaryQueries cases;
    private final FormCouncil formCouncil;
    private final ChangeCouncil changeCouncil;
    private final SummonToCouncil summonToCouncil;
    private final HoldCouncil holdCouncil;
    private final RecommendForm recommendForm;

    DisciplinaryCouncilController(
            DisciplinaryQueries cases,
            FormCouncil formCouncil,
            ChangeCouncil changeCouncil,
            SummonToCouncil summonToCouncil,
            HoldCouncil holdCouncil,
            RecommendForm recommendForm) {
        this.cases = cases;
        this.formCouncil = formCouncil;
        this.changeCouncil = changeCouncil;
        this.summonToCouncil = summonToCouncil;
        this.holdCouncil = holdCouncil;
        this.recommendForm = recommendForm;
    }

    record CouncilForm(@NotEmpty @Size(max = 15) List<@NotNull @Valid MemberForm> members) {}

    @PostMapping("/council")
    DisciplinaryRow formCouncil(@PathVariable UUID id, @Valid @RequestBody CouncilForm form, Actor actor) {
        formCouncil.handle(new FormCouncil.Command(id, members(form.members()), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record CouncilChangeForm(
            @NotEmpty @Size(max = 15) List<@NotNull @Valid MemberForm> members,
            @NotBlank @Size(max = 10_000) String reason) {}

    @PostMapping("/council-change")
    DisciplinaryRow changeCouncil(@PathVariable UUID id, @Valid @RequestBody CouncilChangeForm form, Actor actor) {
        changeCouncil.handle(new ChangeCouncil.Command(id, members(form.members()), form.reason(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record SummonsForm(@NotNull LocalDate meetingOn) {}

    @PostMapping("/summons")
    DisciplinaryRow summon(@PathVariable UUID id, @Valid @RequestBody SummonsForm form, Actor actor) {
        summonToCouncil.handle(new SummonToCouncil.Command(id, form.meetingOn(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record MeetingForm(
            @NotNull Boolean held,
            @NotNull LocalDate on,
            @Nullable @Size(max = 15) Set<@NotBlank @Size(max = 40) String> present,
            @NotNull Attendance attendance,
            @Nullable @Valid BallotsForm ballots,
            @NotBlank @Size(max = 10_000) String minutes) {}

    @PostMapping("/council-meeting")
    DisciplinaryRow holdCouncil(@PathVariable UUID id, @Valid @RequestBody MeetingForm form, Actor actor) {
        holdCouncil.handle(new HoldCouncil.Command(
                id,
                form.held(),
                form.on(),
                form.present() == null ? Set.of() : form.present(),
                form.attendance(),
                form.ballots() == null ? Ballots.NONE : form.ballots().ballots(),
                form.minutes(),
                actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record RecommendationForm(
            @NotNull @Valid JudgementForm judgement,
            @NotBlank @Size(max = 10_000) String recommendation) {}

    @PostMapping("/recommendation")
    DisciplinaryRow recommend(@PathVariable UUID id, @Valid @RequestBody RecommendationForm form, Actor actor) {
        recommendForm.handle(new RecommendForm.Command(id, form.judgement().judgement(), form.recommendation(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record MemberForm(
            @NotBlank @Size(max = 40) String official,
            @NotNull Seat seat) {}

    /** Totals only; {@code forms} when the first ballot was carried. */
    record BallotsForm(
            @NotNull @PositiveOrZero Integer yes,
            @NotNull @PositiveOrZero Integer no,
            @Nullable @PositiveOrZero Integer invalid,
            @Nullable Map<@NotNull Form, @NotNull @PositiveOrZero Integer> forms,
            @Nullable @PositiveOrZero Integer invalidForms) {

        Ballots ballots() {
            return new Ballots(
                    yes,
                    no,
                    invalid == null ? 0 : invalid,
                    forms == null ? Map.of() : forms,
                    invalidForms == null ? 0 : invalidForms);
        }
    }

    private static List<Member> members(List<MemberForm> seats) {
        return seats.stream()
                .map(seat -> new Member(seat.official(), seat.seat()))
                .toList();
    }
}
