package vn.kycuong.api;

import static vn.kycuong.api.FindingForm.text;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.accountability.AccountabilityQueries;
import vn.kycuong.accountability.AccountabilityStatus;
import vn.kycuong.accountability.CloseAccountability;
import vn.kycuong.accountability.EntryDetail;
import vn.kycuong.accountability.Outcome;
import vn.kycuong.accountability.RegisterFile;
import vn.kycuong.accountability.StateOnAccountability;
import vn.kycuong.discipline.Corruption;
import vn.kycuong.discipline.HeadConduct;
import vn.kycuong.paper.Table;

/** The register of what heads of units answer for: read, be heard, decide. */
@RestController
@RequestMapping("/api/v1/accountability-entries")
class AccountabilityController {

    private final AccountabilityQueries entries;
    private final RegisterFile file;
    private final StateOnAccountability state;
    private final CloseAccountability close;

    AccountabilityController(
            AccountabilityQueries entries, RegisterFile file, StateOnAccountability state, CloseAccountability close) {
        this.entries = entries;
        this.file = file;
        this.state = state;
        this.close = close;
    }

    /** @param from first day of opening */
    record FilterForm(
            @Nullable String unit,
            @Nullable AccountabilityStatus status,
            @Nullable Outcome outcome,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate to) {

        AccountabilityQueries.Filter filter() {
            return new AccountabilityQueries.Filter(text(unit), status, outcome, from, to);
        }
    }

    @GetMapping
    AccountabilityQueries.Page list(
            FilterForm filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        return entries.page(actor, filter.filter(), after, limit);
    }

    @GetMapping("/export")
    void export(FilterForm filter, Actor actor, Locale language, HttpServletResponse response) throws IOException {
        Table.CSV.announce(response, "accountability");
        file.write(actor, filter.filter(), language, response.getWriter());
    }

    @GetMapping("/export/workbook")
    void workbook(FilterForm filter, Actor actor, Locale language, HttpServletResponse response) {
        Table.send(response, "accountability", rows -> file.rows(actor, filter.filter(), language, rows::add));
    }

    @GetMapping("/{id}")
    EntryDetail show(@PathVariable UUID id, Actor actor) {
        return entries.detail(actor, id);
    }

    record StatementForm(@NotBlank @Size(max = 20_000) String statement) {}

    @PostMapping("/{id}/statement")
    EntryDetail state(@PathVariable UUID id, @Valid @RequestBody StatementForm form, Actor actor) {
        state.handle(new StateOnAccountability.Command(id, form.statement(), actor));
        return entries.detail(actor, id);
    }

    /**
     * @param corruption how grave the corruption in the unit is; left out when there was none
     * @param deviationReason why not what the rules propose, if it is something else
     */
    record ClosureForm(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 10_000) String reason,
            @Nullable Corruption corruption,
            @Nullable Boolean several,
            @Nullable HeadConduct conduct,
            @Nullable Boolean notDisseminated,
            @Nullable Boolean coveredUp,
            @Nullable @Size(max = 10_000) String deviationReason) {}

    @PostMapping("/{id}/closure")
    EntryDetail close(@PathVariable UUID id, @Valid @RequestBody ClosureForm form, Actor actor) {
        close.handle(new CloseAccountability.Command(
                id,
                form.outcome(),
                form.reason(),
                Optional.ofNullable(form.corruption()),
                Boolean.TRUE.equals(form.several()),
                Optional.ofNullable(form.conduct()),
                Boolean.TRUE.equals(form.notDisseminated()),
                Boolean.TRUE.equals(form.coveredUp()),
                text(form.deviationReason()),
                actor));
        return entries.detail(actor, id);
    }
}
