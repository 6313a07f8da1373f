package io.wispportal.web.isolation;

/** Who calls a route; the things in its path are ana's, of wispmega. */
public enum Who {
    /** Nobody is signed in. */
    ANONYMOUS("", false),
    /** Whose things they are. */
    OWNER("ana@wispmega", false),
    /** Another customer of the same company. */
    OTHER_CUSTOMER("luis@wispmega", false),
    /** A customer of another company. */
    FOREIGN_CUSTOMER("ana@redrural", false),
    /** May everything in the company. */
    ADMINISTRATOR("admin@wispmega", true),
    /** Reviews and registers payments. */
    CASHIER("caja@wispmega", true),
    /** Sees and switches services only. */
    TECHNICIAN("tecnico@wispmega", true),
    /** May everything in another company. */
    FOREIGN_ADMINISTRATOR("admin@redrural", true);

    private final String account;
    private final boolean staff;

    Who(String account, boolean staff) {
        this.account = account;
        this.staff = staff;
    }

    /** As typed at sign-in, empty for nobody. */
    public String account() {
        return account;
    }

    public boolean isStaff() {
        return staff;
    }

    public boolean isForeign() {
        return account.endsWith("@redrural");
    }
}
