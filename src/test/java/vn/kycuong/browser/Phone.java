package vn.kycuong.browser;

/** A phone on a network that can be cut. */
record Phone(Cable cable, Browser browser) implements AutoCloseable {

    static Phone on(int port) {
        var chromium = Chromium.installed();
        var cable = new Cable(port);
        var browser = Browser.open(chromium, cable.port(), true);
        browser.size(390, "light");
        return new Phone(cable, browser);
    }

    @Override
    public void close() {
        browser.close();
        cable.close();
    }
}
