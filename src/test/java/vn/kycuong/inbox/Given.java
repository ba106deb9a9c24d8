package vn.kycuong.inbox;

/**
 * A command that another system gave.
 *
 * @param answer that it has to get: {@code accepted}, or the code of the refusal
 */
record Given(String key, String id, String answer) {

    boolean isGood() {
        return answer.equals("accepted");
    }
}
