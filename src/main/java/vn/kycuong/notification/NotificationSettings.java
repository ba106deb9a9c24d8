package vn.kycuong.notification;

import java.util.EnumMap;
import java.util.Map;

/**
 * How somebody wants to be told.
 *
 * @param version 0 while nothing was ever chosen
 * @param language {@code vi} or {@code en}, of the mails
 * @param digestHour hour of the day, Vietnamese time, from which the daily digest may come
 * @param choices one for every group
 */
public record NotificationSettings(long version, String language, int digestHour, Map<StageGroup, Choice> choices) {

    static final NotificationSettings DEFAULTS = new NotificationSettings(0, "vi", 7, Map.of());

    public NotificationSettings {
        var complete = new EnumMap<StageGroup, Choice>(StageGroup.class);
        for (var group : StageGroup.values()) {
            complete.put(group, choices.getOrDefault(group, Choice.MAIL));
        }
        choices = Map.copyOf(complete);
    }

    public Choice choice(StageGroup group) {
        return choices.getOrDefault(group, Choice.MAIL);
    }

    boolean wantsDigest() {
        return choices.containsValue(Choice.DIGEST);
    }
}
