package vn.kycuong.embedded;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

/** An application that cannot have its broker does not start; until all else is ready, nobody waits for it. */
record BrokerAwaited(EmbeddedServices services) implements ApplicationListener<ContextRefreshedEvent> {

    @Override
    public void onApplicationEvent(ContextRefreshedEvent refreshed) {
        services.awaitBroker();
    }
}
