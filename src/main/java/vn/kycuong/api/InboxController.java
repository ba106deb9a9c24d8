package vn.kycuong.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.notification.DeliveryQueries;
import vn.kycuong.notification.InboxQueries;
import vn.kycuong.notification.MarkAsRead;
import vn.kycuong.notification.RetryMail;

@RestController
class InboxController {

    private final InboxQueries inbox;
    private final DeliveryQueries deliveries;
    private final MarkAsRead markAsRead;
    private final RetryMail retryMail;

    InboxController(InboxQueries inbox, DeliveryQueries deliveries, MarkAsRead markAsRead, RetryMail retryMail) {
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.markAsRead = markAsRead;
        this.retryMail = retryMail;
    }

    record InboxView(long unread, List<MessageView> messages) {}

    record MessageView(
            long number,
            UUID caseId,
            String subject,
            String audience,
            String type,
            @JsonRawValue String data,
            Instant happenedAt,
            boolean read) {

        static MessageView of(InboxQueries.Message message) {
            return new MessageView(
                    message.number(),
                    message.caseId(),
                    message.subject(),
                    message.audience(),
                    message.type(),
                    message.payload(),
                    message.happenedAt(),
                    message.read());
        }
    }

    @GetMapping("/api/v1/inbox")
    InboxView list(
            Actor actor,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(defaultValue = "20") int limit) {
        var messages =
                inbox.page(actor, before, limit).stream().map(MessageView::of).toList();
        return new InboxView(inbox.unread(actor), messages);
    }

    @PostMapping("/api/v1/inbox/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable("id") long number) {
        markAsRead.handle(new MarkAsRead.Command(number, actor));
    }

    /** What did not reach somebody, the newest first. */
    @GetMapping("/api/v1/deliveries")
    DeliveryQueries.Page missed(
            Actor actor,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        return deliveries.missed(actor, reason, after, limit);
    }

    /** Sends a parked mail again. */
    @PostMapping("/api/v1/mails/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(Actor actor, @PathVariable UUID id) {
        retryMail.handle(new RetryMail.Command(id, actor));
    }
}
