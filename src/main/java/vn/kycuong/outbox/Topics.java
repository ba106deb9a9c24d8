package vn.kycuong.outbox;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.stereotype.Component;
import vn.kycuong.journal.Audience;

/** One topic per audience, made by us and never by accident: the number of partitions decides the order per case. */
@Component
class Topics {

    private static final int PATIENCE_MS = 5000;

    private final KafkaProperties kafka;
    private final OutboxSettings settings;

    Topics(KafkaProperties kafka, OutboxSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    static String of(Audience audience) {
        return "kycuong." + audience.name().toLowerCase(Locale.ROOT) + ".v1";
    }

    /** @throws KafkaException when the broker is away or refuses */
    void ensure() {
        var configuration = kafka.buildAdminProperties(null);
        configuration.put("request.timeout.ms", PATIENCE_MS);
        configuration.put("default.api.timeout.ms", PATIENCE_MS);
        try (var admin = Admin.create(configuration)) {
            create(admin);
        } catch (ExecutionException refused) {
            throw new KafkaException("The topics cannot be made", refused.getCause());
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }

    private void create(Admin admin) throws ExecutionException, InterruptedException {
        var missing = Arrays.stream(Audience.values()).map(Topics::of).collect(Collectors.toCollection(HashSet::new));
        missing.removeAll(admin.listTopics().names().get());
        if (missing.isEmpty()) {
            return;
        }
        try {
            admin.createTopics(missing.stream().map(this::topic).toList()).all().get();
        } catch (ExecutionException refused) {
            // Another node was faster.
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(settings.partitions()), Optional.of(settings.replication()));
    }
}
