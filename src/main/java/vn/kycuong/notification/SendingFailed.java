package vn.kycuong.notification;

/** A mail was not taken. Says what the server answered by its code alone: its words may name the person. */
final class SendingFailed extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int FINAL = 500;

    private final int answer;
    private final boolean serverAway;

    private SendingFailed(int answer, boolean serverAway, Throwable cause) {
        super("The mail server answered " + answer, cause);
        this.answer = answer;
        this.serverAway = serverAway;
    }

    /** No server was reached, or it takes nothing from us at all: no fault of the mail. */
    static SendingFailed away(Throwable cause) {
        return new SendingFailed(0, true, cause);
    }

    /** @param answer code of the server; not positive when it fell silent, which may mean that it took the mail */
    static SendingFailed answered(int answer, Throwable cause) {
        return new SendingFailed(answer, false, cause);
    }

    boolean isServerAway() {
        return serverAway;
    }

    boolean isFinal() {
        return answer >= FINAL;
    }

    String code() {
        return answer <= 0 ? "" : String.valueOf(answer);
    }
}
