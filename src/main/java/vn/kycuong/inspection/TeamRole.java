package vn.kycuong.inspection;

/** Part of a member in the team (Law 84/2025/QH15, article 27.2). */
public enum TeamRole {
    HEAD,
    DEPUTY,
    MEMBER
}
