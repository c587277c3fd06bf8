package precis.analysis.speech.roles;

import precis.model.SourceKind;

/**
 * What a role says of the kind of source that someone is.
 *
 * @param kind the kind
 * @param told whether the role says so itself; « le président » leaves open of what
 */
record RoleKind(SourceKind kind, boolean told) {

    static RoleKind told(SourceKind kind) {
        return new RoleKind(kind, true);
    }

    RoleKind with(SourceKind other) {
        return new RoleKind(other, told);
    }

    /** The same where whoever is led was named shortly before: « sa présidente ». */
    RoleKind ofNear() {
        return told || kind != SourceKind.OFFICIAL ? this : with(SourceKind.ORGANISATION);
    }
}
