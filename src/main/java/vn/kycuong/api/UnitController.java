package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.organisation.OrganisationQueries;
import vn.kycuong.organisation.OrganisationQueries.HeadOn;
import vn.kycuong.organisation.OrganisationQueries.UnitDetail;
import vn.kycuong.organisation.Page;
import vn.kycuong.organisation.SucceedUnit;
import vn.kycuong.organisation.Unit;

@RestController
class UnitController {

    private final OrganisationQueries organisation;
    private final SucceedUnit succeedUnit;

    UnitController(OrganisationQueries organisation, SucceedUnit succeedUnit) {
        this.organisation = organisation;
        this.succeedUnit = succeedUnit;
    }

    @GetMapping("/api/v1/units")
    Page<Unit> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        return organisation.units(actor, new OrganisationQueries.Search(q, parent, on, after, limit));
    }

    @GetMapping("/api/v1/units/{code}")
    UnitDetail show(@PathVariable String code, Actor actor) {
        return organisation.unit(actor, code);
    }

    @GetMapping("/api/v1/units/{code}/head")
    HeadOn head(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate on, Actor actor) {
        return organisation.headOn(actor, code, on);
    }

    /** A successor that does not exist yet is founded when it is given a name. */
    record SuccessionForm(
            @NotBlank String successor,
            SucceedUnit.@NotNull Kind kind,
            @NotNull LocalDate effectiveOn,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @NotBlank String basis) {}

    @PostMapping("/api/v1/units/{code}/successions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void succeed(@PathVariable String code, @Valid @RequestBody SuccessionForm form, Actor actor) {
        succeedUnit.handle(new SucceedUnit.Command(
                code,
                form.successor(),
                form.kind(),
                form.effectiveOn(),
                orEmpty(form.nameVi()),
                orEmpty(form.nameEn()),
                form.basis(),
                actor));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
