const char page[] = "<script></script>";
