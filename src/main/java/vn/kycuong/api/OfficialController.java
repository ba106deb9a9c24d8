package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.AppointOfficial;
import vn.kycuong.organisation.DeclareTie;
import vn.kycuong.organisation.DeclaredTie;
import vn.kycuong.organisation.EndAssignment;
import vn.kycuong.organisation.EndTie;
import vn.kycuong.organisation.OfficialQueries;
import vn.kycuong.organisation.Page;
import vn.kycuong.organisation.RegisterOfficial;
import vn.kycuong.organisation.TieKind;
import vn.kycuong.organisation.TieQueries;

@RestController
class OfficialController {

    private final OfficialQueries officials;
    private final RegisterOfficial registerOfficial;
    private final AppointOfficial appointOfficial;
    private final EndAssignment endAssignment;
    private final DeclareTie declareTie;
    private final EndTie endTie;
    private final TieQueries ties;

    OfficialController(
            OfficialQueries officials,
            RegisterOfficial registerOfficial,
            AppointOfficial appointOfficial,
            EndAssignment endAssignment,
            DeclareTie declareTie,
            EndTie endTie,
            TieQueries ties) {
        this.officials = officials;
        this.registerOfficial = registerOfficial;
        this.appointOfficial = appointOfficial;
        this.endAssignment = endAssignment;
        this.declareTie = declareTie;
        this.endTie = endTie;
        this.ties = ties;
    }

    @GetMapping("/api/v1/officials")
    Page<OfficialQueries.Row> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        return officials.officials(actor, new OfficialQueries.Search(q, unit, role, after, limit));
    }

    @GetMapping("/api/v1/officials/{code}")
    OfficialQueries.Detail show(@PathVariable String code, Actor actor) {
        return officials.official(actor, code);
    }

    record OfficialForm(@NotBlank String code, @NotBlank String name) {}

    @PostMapping("/api/v1/officials")
    ResponseEntity<Void> register(@Valid @RequestBody OfficialForm form, Actor actor) {
        registerOfficial.handle(new RegisterOfficial.Command(form.code(), form.name(), actor));
        return ResponseEntity.created(URI.create("/api/v1/officials/" + form.code()))
                .build();
    }

    /** A main post unless it is said to be held beside another. */
    record AssignmentForm(
            @NotBlank String official,
            @NotBlank String unit,
            @NotBlank String post,
            @Nullable Boolean main,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @NotBlank String basis) {}

    record AssignmentView(UUID id) {}

    @PostMapping("/api/v1/assignments")
    @ResponseStatus(HttpStatus.CREATED)
    AssignmentView appoint(@Valid @RequestBody AssignmentForm form, Actor actor) {
        var main = form.main() == null || form.main();
        return new AssignmentView(appointOfficial.handle(new AppointOfficial.Command(
                form.official(), form.unit(), form.post(), main, form.from(), form.to(), form.basis(), actor)));
    }

    record EndForm(@NotNull LocalDate lastDay) {}

    @PostMapping("/api/v1/assignments/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, @Valid @RequestBody EndForm form, Actor actor) {
        endAssignment.handle(new EndAssignment.Command(id, form.lastDay(), actor));
    }

    record TieForm(
            @NotBlank String official,
            @Nullable String other,
            @NotNull TieKind kind,
            @Nullable String unit) {}

    @PostMapping("/api/v1/ties")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(@Valid @RequestBody TieForm form, Actor actor) {
        declareTie.handle(new DeclareTie.Command(
                form.official(), orEmpty(form.other()), form.kind(), orEmpty(form.unit()), actor));
    }

    record OwnTieForm(
            @Nullable String other,
            @NotNull TieKind kind,
            @Nullable String unit) {}

    @PostMapping("/api/v1/me/ties")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declareOwn(@Valid @RequestBody OwnTieForm form, Actor actor) {
        declareTie.handle(new DeclareTie.Command(
                actor.official(), orEmpty(form.other()), form.kind(), orEmpty(form.unit()), actor));
    }

    /** With those that have ended. */
    @GetMapping("/api/v1/me/ties")
    List<DeclaredTie> own(Actor actor) {
        return ties.own(actor);
    }

    @GetMapping("/api/v1/officials/{code}/ties")
    List<DeclaredTie> ties(@PathVariable String code, Actor actor) {
        return ties.of(actor, code);
    }

    @PostMapping("/api/v1/ties/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endTie(@PathVariable UUID id, @Valid @RequestBody EndForm form, Actor actor) {
        endTie.handle(new EndTie.Command(id, form.lastDay(), actor));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
