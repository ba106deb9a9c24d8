package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.notification.ReportReturnedMail;

/** For the system that reads the mailbox to which mails come back. */
@RestController
class ReturnedMailController {

    private static final int LONGEST = 320;

    private final ReportReturnedMail report;

    ReturnedMailController(ReportReturnedMail report) {
        this.report = report;
    }

    /**
     * @param messageId of the mail that came back
     * @param status such as 5.1.1, as the report about it has it (RFC 3464)
     */
    record ReturnedMailForm(
            @NotNull @Size(max = LONGEST) String messageId,
            @NotNull String status) {}

    /** A mail came back for good. The answer is the same whether we know it or not. */
    @PostMapping("/api/v1/returned-mails")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(@Valid @RequestBody ReturnedMailForm form, Actor actor) {
        report.handle(new ReportReturnedMail.Command(form.messageId(), form.status(), actor));
    }
}
