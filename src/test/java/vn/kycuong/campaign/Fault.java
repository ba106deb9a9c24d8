package vn.kycuong.campaign;

import java.time.Duration;

/** Something that goes wrong while people work, and what an operator would do about it, if anything. */
record Fault(String kind, Blow blow) {

    /** What is done, to which processes or with which input. */
    interface Blow {

        /** @return how long it took until everything worked again, once it could */
        Duration strike() throws Exception;
    }
}
