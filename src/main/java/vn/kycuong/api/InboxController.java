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

@RestController
class InboxController {

    private final InboxQueries inbox;
    private final DeliveryQueries deliveries;
    private final MarkAsRead markAsRead;

    InboxController(InboxQueries inbox, DeliveryQueries deliveries, MarkAsRead markAsRead) {
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.markAsRead = markAsRead;
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

    @GetMapping("/api/v1/deliveries")
    List<DeliveryQueries.Delivery> missed(Actor actor) {
        return deliveries.missed(actor);
    }
}
