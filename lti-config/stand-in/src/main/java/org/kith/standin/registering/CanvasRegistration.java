package org.kith.standin.registering;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.registering.RegistrationTokens.Permission;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;

/**
 * Canvas's registration endpoint. A new tool has a client id and no deployment; a registered one proposes a change.
 *
 * @see <a href="https://canvas.instructure.com/doc/api/registration.html">Canvas, dynamic registration</a>
 */
public final class CanvasRegistration implements Endpoint {
    private final URI lms;
    private final Installations installations;
    private final RegistrationTokens tokens;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    public CanvasRegistration(URI lms, Installations installations, RegistrationTokens tokens) {
        this.lms = lms;
        this.installations = installations;
        this.tokens = tokens;
    }

    @Override
    public synchronized Reply answer(Call call) {
        Optional<Permission> permission = tokens.read(call.bearer());
        if (permission.isEmpty() || used.contains(call.bearer())) {
            return Reply.json(401, Map.of("errorMessage", "Invalid registration_token"));
        }
        if (!call.isPost()) {
            return Reply.json(404, Map.of("errorMessage", "The specified resource does not exist."));
        }
        Optional<JsonObject> json = JsonObject.parse(call.body());
        if (json.isEmpty()) {
            return Reply.json(422, Map.of("errors", List.of("the body is not a JSON object")));
        }
        return register(call, permission.get(), new CanvasIntroduction(new Introduction(json.get())));
    }

    private Reply register(Call call, Permission permission, CanvasIntroduction introduction) {
        List<String> errors = introduction.errors();
        if (!errors.isEmpty()) {
            return Reply.json(422, Map.of("errors", errors));
        }
        RegisteredTool tool = introduction.tool(permission.subject());
        if (!permission.update()) {
            installations.register(tool);
        } else if (installations.tool(permission.subject()).isPresent()) {
            installations.propose(tool);
        } else {
            return Reply.json(404, Map.of("errorMessage", "The specified resource does not exist."));
        }
        used.add(call.bearer());
        return introduction.echo(tool, lms + "/admin/registrations/" + tool.clientId());
    }
}
