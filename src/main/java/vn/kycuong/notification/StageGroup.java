package vn.kycuong.notification;

/** What somebody chooses a way of being told for: all stages of a kind together. */
public enum StageGroup {
    INSPECTION,
    FINDING,
    FOLLOW_UP,
    ACCOUNTABILITY,
    DISCIPLINE,
    OTHER;

    static StageGroup of(String stage) {
        return switch (stage.split("\\.", 2)[0]) {
            case "inspection", "surprise", "case", "measure", "deadline" -> INSPECTION;
            case "finding", "rectification" -> FINDING;
            case "followup" -> FOLLOW_UP;
            case "accountability" -> ACCOUNTABILITY;
            case "discipline" -> DISCIPLINE;
            default -> OTHER;
        };
    }
}
