package vn.kycuong.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the register of units does not say of the form of papers.
 *
 * @param address where people reach the pages, for the QR code; empty for the address of the request
 * @param place where papers are issued
 * @param body who issues papers; empty for the unit of the leader who signs
 * @param superior the body above; empty for the unit above
 * @param noticeSymbol follows the number of a notice
 * @param reminderSymbol follows the number of a reminder
 * @param archive last of the recipients
 */
@Validated
@ConfigurationProperties("kycuong.paper")
record PaperSettings(
        @DefaultValue("") @Pattern(regexp = "|https?://\\S+[^/]")
        String address,

        @DefaultValue("Hà Nội") @NotBlank String place,
        @DefaultValue("") String body,
        @DefaultValue("") String superior,
        @DefaultValue("TB") @NotBlank String noticeSymbol,
        @DefaultValue("ĐĐ") @NotBlank String reminderSymbol,
        @DefaultValue("VT") @NotBlank String archive) {}
