package org.schriftgut.web.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.schriftgut.web.access.AccessArea;
import org.schriftgut.web.account.AccountArea;
import org.schriftgut.web.approval.ApprovalArea;
import org.schriftgut.web.area.Areas;
import org.schriftgut.web.authority.AuthorityArea;
import org.schriftgut.web.configuration.ConfigurationArea;
import org.schriftgut.web.desk.DeskArea;
import org.schriftgut.web.directory.DirectoryArea;
import org.schriftgut.web.document.DocumentArea;
import org.schriftgut.web.dossier.DossierArea;
import org.schriftgut.web.dossiertype.DossierTypeArea;
import org.schriftgut.web.emergency.EmergencyArea;
import org.schriftgut.web.operation.OperationArea;
import org.schriftgut.web.oversight.OversightArea;
import org.schriftgut.web.people.PeopleArea;
import org.schriftgut.web.plan.PlanArea;
import org.schriftgut.web.privacy.PrivacyArea;
import org.schriftgut.web.processing.ProcessingArea;
import org.schriftgut.web.reassignment.ReassignmentArea;
import org.schriftgut.web.search.SearchArea;
import org.schriftgut.web.sharing.SharingArea;
import org.schriftgut.web.shell.ShellArea;
import org.schriftgut.web.signin.SignInArea;

/** All that the product consists of. */
@ApplicationScoped
public class Product {

    /** The areas, the lowest first; the list that WebArchitectureTest holds the packages to. */
    public static final Areas AREAS = new Areas(List.of(
            ShellArea.AREA,
            ApprovalArea.AREA,
            SharingArea.AREA,
            AccessArea.AREA,
            PlanArea.AREA,
            DossierTypeArea.AREA,
            DossierArea.AREA,
            DocumentArea.AREA,
            SearchArea.AREA,
            DeskArea.AREA,
            PeopleArea.AREA,
            ReassignmentArea.AREA,
            EmergencyArea.AREA,
            OversightArea.AREA,
            PrivacyArea.AREA,
            ProcessingArea.AREA,
            ConfigurationArea.AREA,
            DirectoryArea.AREA,
            AuthorityArea.AREA,
            SignInArea.AREA,
            AccountArea.AREA,
            OperationArea.AREA));

    @Produces
    Areas areas() {
        return AREAS;
    }
}
