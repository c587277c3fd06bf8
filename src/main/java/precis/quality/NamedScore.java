package precis.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the names that briefings list compare with those that people listed. */
final class NamedScore {

    private static final int CENTRAL = 2;

    private final Names names;
    private final Tally found = new Tally();
    private final Mean central = new Mean();
    private final Mean kinds = new Mean();
    private final Mean aliases = new Mean();

    NamedScore(Names names) {
        this.names = names;
    }

    void add(List<JudgedGold.Named> gold, List<JudgedGold.Named> listed) {
        Set<Integer> used = new HashSet<>();
        for (JudgedGold.Named wanted : gold) {
            int at = find(wanted, listed, used);
            if (at >= 0) {
                used.add(at);
                kinds.add(wanted.kind().equals(listed.get(at).kind()));
                forms(wanted.names(), listed.get(at).names());
            }
            if (wanted.salience() == CENTRAL) {
                central.add(at >= 0);
            }
        }
        found.add(used.size(), listed.size(), gold.size());
    }

    private int find(JudgedGold.Named wanted, List<JudgedGold.Named> listed, Set<Integer> used) {
        for (int i = 0; i < listed.size(); i++) {
            if (!used.contains(i) && names.anySame(wanted.names(), listed.get(i).names())) {
                return i;
            }
        }
        return -1;
    }

    private void forms(List<String> wanted, List<String> listed) {
        if (wanted.size() > 1) {
            long known =
                    wanted.stream()
                            .filter(
                                    w ->
                                            listed.stream()
                                                    .anyMatch(
                                                            l -> names.key(w).equals(names.key(l))))
                            .count();
            aliases.add((double) known / wanted.size());
        }
    }

    void into(Figures figures, String name) {
        found.into(figures, name);
        central.into(figures, name + ".central_recall");
        kinds.into(figures, name + ".kind_accuracy");
        aliases.into(figures, name + ".alias_recall");
    }
}
