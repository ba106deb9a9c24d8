package vn.kycuong.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who becomes the first administrator of an empty database.
 *
 * @param passwordFile path of the file that holds the password
 */
@ConfigurationProperties("kycuong.admin")
record AdministratorSettings(
        @DefaultValue("") String name, @DefaultValue("") String passwordFile) {}
