package org.webinar.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.PostProcessor;

/**
 * Takes out of a parsed text what is nested deeper than anybody means, and leaves its words where they are. Whatever comes
 * after it walks down the tree by recursion and must not run out of stack; this one keeps its own.
 */
final class Shallow implements PostProcessor {
    private static final int DEEPEST = 20;

    /** A node, and in how many others that nest it stands. */
    private record Place(Node node, int depth) {}

    @Override
    public Node process(Node document) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(document, 0));
        while (!open.isEmpty()) {
            Place place = open.pop();
            List<Node> inside = children(place.node());
            int depth = place.depth();
            if (isTooDeep(place)) {
                unwrap(place.node(), inside);
            } else if (nests(place.node())) {
                depth++;
            }
            for (Node child : inside) {
                open.push(new Place(child, depth));
            }
        }
        return document;
    }

    /** Also the item of a list that was taken out. */
    private static boolean isTooDeep(Place place) {
        boolean stray = place.node() instanceof ListItem && !(place.node().getParent() instanceof ListBlock);
        return stray || nests(place.node()) && place.depth() >= DEEPEST;
    }

    private static boolean nests(Node node) {
        return node instanceof BlockQuote
                || node instanceof ListBlock
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Link
                || node instanceof Image;
    }

    private static void unwrap(Node node, List<Node> inside) {
        if (node.getParent() instanceof ListItem item && item.getParent() instanceof ListBlock list) {
            // Its paragraphs would run into each other.
            list.setTight(false);
        }
        inside.forEach(node::insertBefore);
        node.unlink();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
