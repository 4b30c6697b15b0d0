package org.schriftgut.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.signin.SecondFactors;

/** The caller's second factor. Not for tokens. */
@Path("/me/second-factor")
@Tag(name = "me")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SecondFactorResource {

    @Inject
    SecondFactors factors;

    /** Whether there is one, and how many recovery codes are left. */
    public record SecondFactorJson(boolean active, int recoveryCodesLeft) {}

    /** The password, and the code where there is a second factor already. */
    public record ProofJson(String password, String code) {}

    /** The secret in base 32, and as the address that QR codes carry. */
    public record EnrolmentJson(String secret, String address) {}

    /** Recovery codes, shown this once. */
    public record RecoveryCodesJson(List<String> codes) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Whether the caller has a second factor; not for tokens")
    public SecondFactorJson mine() {
        var state = factors.mine();
        return new SecondFactorJson(state.isActive(), state.codesLeft());
    }

    @POST
    @Operation(summary = "Begin a second factor; it counts when the first code is confirmed. Not for tokens")
    public EnrolmentJson begin(ProofJson proof) {
        var enrolment = factors.begin(proof.password(), null);
        return new EnrolmentJson(enrolment.text(), enrolment.address());
    }

    @POST
    @Path("confirm")
    @Operation(summary = "Confirm the first code; ends all sessions. Not for tokens")
    public RecoveryCodesJson confirm(ProofJson proof) {
        return new RecoveryCodesJson(factors.confirm(proof.code(), null));
    }
}
