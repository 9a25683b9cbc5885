"""Links mailboxes: takes a request, signs in to both servers, and only then stores anything."""
