package vn.kycuong.embedded;

import java.nio.file.Path;

/** A broker in a process of its own: says where it is and waits to be killed. */
final class BrokerApart {

    static final String READY = "The broker is at ";

    private BrokerApart() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path directory = Path.of(arguments[0]);
        Ports ports = new Ports(directory.resolve("ports"));
        EmbeddedBroker broker = new EmbeddedBroker(
                directory.resolve("kafka"), ports.choice("broker", 0), ports.choice("controller", 0));
        broker.start();
        System.out.println(READY + broker.address() + ".");
        Thread.sleep(600_000);
    }
}
