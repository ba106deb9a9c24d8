package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Checklist;
import vn.kycuong.inspection.EndSurpriseTeamMembership;
import vn.kycuong.inspection.FormSurpriseTeam;
import vn.kycuong.inspection.PreparationQueries;
import vn.kycuong.inspection.SurpriseTeamMember;

/** What inspections are prepared with: checklists and the standing surprise team. */
@RestController
class PreparationController {

    private final PreparationQueries preparation;
    private final FormSurpriseTeam formSurpriseTeam;
    private final EndSurpriseTeamMembership endMembership;

    PreparationController(
            PreparationQueries preparation,
            FormSurpriseTeam formSurpriseTeam,
            EndSurpriseTeamMembership endMembership) {
        this.preparation = preparation;
        this.formSurpriseTeam = formSurpriseTeam;
        this.endMembership = endMembership;
    }

    @GetMapping("/api/v1/checklists/{version}")
    Checklist checklist(@PathVariable String version, Actor actor) {
        return preparation.checklist(actor, version);
    }

    @GetMapping("/api/v1/surprise-team-members")
    List<SurpriseTeamMember> surpriseTeam(Actor actor) {
        return preparation.surpriseTeam(actor);
    }

    record MembershipForm(
            @NotBlank @Size(max = 40) String official,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    @PostMapping("/api/v1/surprise-team-members")
    @ResponseStatus(HttpStatus.CREATED)
    List<SurpriseTeamMember> join(@Valid @RequestBody MembershipForm form, Actor actor) {
        formSurpriseTeam.handle(new FormSurpriseTeam.Command(form.official(), form.from(), form.to(), actor));
        return preparation.surpriseTeam(actor);
    }

    record MembershipEndForm(@NotNull LocalDate lastDay) {}

    @PostMapping("/api/v1/surprise-team-members/{id}/end")
    List<SurpriseTeamMember> leave(@PathVariable UUID id, @Valid @RequestBody MembershipEndForm form, Actor actor) {
        endMembership.handle(new EndSurpriseTeamMembership.Command(id, form.lastDay(), actor));
        return preparation.surpriseTeam(actor);
    }
}
