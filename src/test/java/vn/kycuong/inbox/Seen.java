package vn.kycuong.inbox;

import java.util.List;

/**
 * What became of commands.
 *
 * @param answers as they were given, one after the other
 * @param effects the commands of which something was done, as often as it was done
 * @param deadLetters what was put aside, with the reason
 */
record Seen(List<Answer> answers, List<String> effects, List<Answer> deadLetters) {

    record Answer(String id, String text) {}
}
