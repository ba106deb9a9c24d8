package vn.kycuong.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider that vouches for people of the agency, as it was configured; {@link AgencyConfiguration} says whether it
 * can be used so.
 *
 * @param issuer address of the provider; without one people sign in here only
 * @param clientId name under which the provider knows this application
 * @param clientSecretFile path of the file that holds the secret of that name
 * @param claim of the identity token that holds the name of the account
 * @param localSignIn whether people also sign in here, with a password
 */
@ConfigurationProperties("kycuong.oidc")
record AgencySettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecretFile,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("true") boolean localSignIn) {}
