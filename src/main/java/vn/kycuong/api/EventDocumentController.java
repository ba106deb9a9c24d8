package vn.kycuong.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.outbox.EventDocument;

/** What we send to Kafka, described for machines. It says what is public about the application, and nothing of a case. */
@RestController
class EventDocumentController {

    private static final YAMLMapper YAML = new YAMLMapper(
            YAMLFactory.builder().disable(YAMLGenerator.Feature.SPLIT_LINES).build());

    private final EventDocument events;

    EventDocumentController(EventDocument events) {
        this.events = events;
    }

    @GetMapping(path = "/asyncapi", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> json() {
        return events.asyncApi();
    }

    @GetMapping(path = "/asyncapi.yaml", produces = "application/yaml")
    byte[] yaml() throws JsonProcessingException {
        return YAML.writeValueAsBytes(events.asyncApi());
    }
}
