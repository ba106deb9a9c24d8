package vn.kycuong.inbox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The topic of commands and that of those that were refused, made by us and never by accident. */
@Component
@ConditionalOnProperty("kycuong.inbox.account")
class CommandTopics {

    static final String COMMANDS = "kycuong.commands.v1";
    static final String DEAD_LETTERS = COMMANDS + "-dlt";

    private static final Logger log = LoggerFactory.getLogger(CommandTopics.class);
    private static final int PATIENCE_MS = 5000;

    private final KafkaProperties kafka;
    private final InboxSettings settings;
    private boolean there;

    CommandTopics(KafkaProperties kafka, InboxSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /** Until they are there: the broker may come later than we. */
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void ensure() throws InterruptedException {
        if (there) {
            return;
        }
        var configuration = kafka.buildAdminProperties(null);
        configuration.put("request.timeout.ms", PATIENCE_MS);
        configuration.put("default.api.timeout.ms", PATIENCE_MS);
        try (var admin = Admin.create(configuration)) {
            for (var name : List.of(COMMANDS, DEAD_LETTERS)) {
                create(admin, name);
            }
            there = true;
        } catch (ExecutionException | KafkaException away) {
            log.debug("The topics of commands are made later: {}", away.toString());
        }
    }

    private void create(Admin admin, String name) throws ExecutionException, InterruptedException {
        var topic = new NewTopic(name, Optional.of(settings.partitions()), Optional.of(settings.replication()));
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }
}
