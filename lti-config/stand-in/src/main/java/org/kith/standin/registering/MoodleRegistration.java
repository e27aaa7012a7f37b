package org.kith.standin.registering;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.registering.RegistrationTokens.Permission;
import org.kith.standin.school.School;
import org.kith.standin.tools.Deployment;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;

/**
 * Moodle's registration endpoint. Its refusals are bare words; a token it cannot read gives a page for people.
 *
 * @see <a href="https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/mod/lti/openid-registration.php">source</a>
 */
public final class MoodleRegistration implements Endpoint {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Installations installations;
    private final RegistrationTokens tokens;

    public MoodleRegistration(Installations installations, RegistrationTokens tokens) {
        this.installations = installations;
        this.tokens = tokens;
    }

    @Override
    public synchronized Reply answer(Call call) {
        if (call.bearer().isEmpty()) {
            return Reply.words(401, "missing_registration_token");
        }
        Optional<Permission> permission = tokens.read(call.bearer());
        if (permission.isEmpty()) {
            return Reply.page(404, "Error");
        }
        try {
            return permission.get().update() ? update(call, permission.get()) : register(call, permission.get());
        } catch (Refused refused) {
            return Reply.words(refused.status(), refused.words());
        }
    }

    private Reply register(Call call, Permission permission) {
        if (installations.tool(permission.subject()).isPresent()) {
            throw new Refused(401, "token_already_used");
        }
        if (!call.isPost()) {
            throw new Refused(404, "Not registered");
        }
        MoodleIntroduction introduction = introduction(call);
        RegisteredTool tool = introduction.tool(permission.subject());
        installations.register(tool);
        Deployment pending = installations.deploy(tool.clientId(), School.LINCOLN, false);
        return MoodleIntroduction.present(new Installation(tool, pending));
    }

    /** The token names the deployment; the client id stays, and an active tool stays active. */
    private Reply update(Call call, Permission permission) {
        Installation present = Optional.of(permission.subject())
                .filter(number -> NUMBER.matcher(number).matches())
                .flatMap(number -> installations.numbered(Integer.parseInt(number)))
                .orElseThrow(() -> new Refused(404, "Not registered"));
        if (!call.isPost()) {
            return MoodleIntroduction.present(present);
        }
        MoodleIntroduction introduction = introduction(call);
        RegisteredTool tool = introduction.tool(present.tool().clientId());
        installations.register(tool);
        return MoodleIntroduction.present(new Installation(tool, present.deployment()));
    }

    private static MoodleIntroduction introduction(Call call) {
        JsonObject json = JsonObject.parse(call.body())
                .orElseThrow(() -> new Refused(400, "missing required attribute response_types"));
        MoodleIntroduction introduction = new MoodleIntroduction(new Introduction(json));
        introduction.check();
        return introduction;
    }
}
