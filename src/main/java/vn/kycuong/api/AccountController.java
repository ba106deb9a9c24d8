package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.AccountQueries;
import vn.kycuong.organisation.ChangePassword;
import vn.kycuong.organisation.ChangeRoles;
import vn.kycuong.organisation.DisableAccount;
import vn.kycuong.organisation.OpenAccount;

@RestController
class AccountController {

    private final AccountQueries accounts;
    private final OpenAccount openAccount;
    private final ChangeRoles changeRoles;
    private final DisableAccount disableAccount;
    private final ChangePassword changePassword;

    AccountController(
            AccountQueries accounts,
            OpenAccount openAccount,
            ChangeRoles changeRoles,
            DisableAccount disableAccount,
            ChangePassword changePassword) {
        this.accounts = accounts;
        this.openAccount = openAccount;
        this.changeRoles = changeRoles;
        this.disableAccount = disableAccount;
        this.changePassword = changePassword;
    }

    @GetMapping("/api/v1/accounts")
    List<AccountQueries.Row> list(Actor actor) {
        return accounts.accounts(actor);
    }

    record AccountForm(
            @NotBlank String name,
            @NotBlank String password,
            @NotBlank String official,
            @NotEmpty Set<Role> roles) {

        /** Without the password, which has no business in a log. */
        @Override
        public String toString() {
            return "AccountForm[" + name + "]";
        }
    }

    @PostMapping("/api/v1/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    void open(@Valid @RequestBody AccountForm form, Actor actor) {
        openAccount.handle(new OpenAccount.Command(form.name(), form.password(), form.official(), form.roles(), actor));
    }

    record RolesForm(@NotNull Set<Role> roles) {}

    @PostMapping("/api/v1/accounts/{name}/roles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeRoles(@PathVariable String name, @Valid @RequestBody RolesForm form, Actor actor) {
        changeRoles.handle(new ChangeRoles.Command(name, form.roles(), actor));
    }

    @PostMapping("/api/v1/accounts/{name}/disablement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@PathVariable String name, Actor actor) {
        disableAccount.handle(new DisableAccount.Command(name, actor));
    }

    record PasswordForm(
            @NotBlank String currentPassword, @NotBlank String newPassword) {

        /** Without the passwords, which have no business in a log. */
        @Override
        public String toString() {
            return "PasswordForm[]";
        }
    }

    @PostMapping("/api/v1/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@Valid @RequestBody PasswordForm form, Actor actor) {
        changePassword.handle(new ChangePassword.Command(form.currentPassword(), form.newPassword(), actor));
    }
}
