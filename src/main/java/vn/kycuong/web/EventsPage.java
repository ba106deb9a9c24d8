package vn.kycuong.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.EventCatalogue;
import vn.kycuong.journal.EventType;

/** What is told to whom, and when. The same for everybody: it shows the catalogue and nothing of a case. */
@Controller
class EventsPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param audiences in the order of {@link Audience}; empty when nobody is told */
    record Row(String name, String publicName, String since, List<Audience> audiences, String sample) {}

    @GetMapping("/events")
    String show(Model model) {
        model.addAttribute("audiences", Audience.values());
        model.addAttribute(
                "rows", EventCatalogue.all().stream().map(EventsPage::row).toList());
        return "events";
    }

    private static Row row(EventType type) {
        var audiences =
                Stream.of(Audience.values()).filter(type.audiences()::contains).toList();
        return new Row(type.name(), type.publicName(), type.since(), audiences, text(type));
    }

    private static String text(EventType type) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(type.sample());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
