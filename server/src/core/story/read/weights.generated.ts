// Made by npm run fit; see fit/. Do not change it by hand.
export const TABLE = `== unit
# kind
byline	-4 -8 -12 10 -13 -15 -2 -4 -3 3 -2 0
counter	5 -4 -3 -7 -7 -6 0 -2 -1 0 0 -1
credit	-6 -5 -8 -9 -12 10 -7 4 -1 -1 0 2
date	-2 -9 -6 4 -7 -4 -2 -5 1 0 -2 -1
end	-1 0 0 2 0 0 -3 4 -2 -2 -2 3
item	1 -9 0 -1 -5 -5 0 -2 0 0 -2 0
link	0 -1 0 -5 -2 -4 0 -1 0 1 1 -1
sign-off	-6 -1 -1 1 -6 -3 -3 6 -2 -1 -3 4
symbols	5 -1 -3 -1 -4 -1 -6 2 -1 -1 1 1
text	1 -1 0 -2 2 -4 1 -2 0 0 0 0
version	-5 -3 0 5 -3 -3 -2 -2 2 -3 -2 2
# length × close
0 words · no sentence	5 -3 -2 -1 -4 0 -6 2 0 -2 1 1
0 words · the end of a sentence	1 2 0 -3 -1 -1 -2 -1 -1 2 -1 1
1 words · a credit	-1 -1 -1 -2 -2 0 -1 3 1 1 -2 0
1 words · no sentence	1 -2 -2 0 -1 0 0 0 0 0 0 0
1 words · the end of a sentence	0 -1 -3 -4 2 -7 1 -5 2 -1 -1 -1
10 to 13 words · a credit	0 -4 -8 -10 2 -1 -3 0 0 -1 -1 0
10 to 13 words · no sentence	1 0 0 -1 -1 -6 -1 -4 0 0 1 0
10 to 13 words · the end of a sentence	-1 -2 1 -1 0 -3 1 1 1 0 0 0
14 to 18 words · a credit	-2 -2 -2 -6 4 -3 -4 -1 -1 2 -3 0
14 to 18 words · no sentence	0 2 -1 0 -1 -6 1 -6 -1 0 1 -1
14 to 18 words · the end of a sentence	-1 -5 1 -1 -2 -4 2 0 2 -1 0 0
19 to 25 words · a credit	0 -5 -8 -6 5 -3 -6 -3 -2 1 -1 1
19 to 25 words · no sentence	-1 1 1 0 -1 -5 0 0 0 2 -1 0
19 to 25 words · the end of a sentence	-2 -6 1 -2 -3 -7 2 -2 0 -1 -1 0
2 words · a credit	-2 -3 -2 -4 -1 5 -4 -5 1 -1 0 0
2 words · no sentence	1 -3 -2 0 -1 -3 1 0 0 0 0 0
2 words · the end of a sentence	0 0 0 -3 -2 0 0 1 2 -1 -2 -1
26 to 40 words · a credit	-2 -3 -1 -4 4 -2 -4 -1 0 0 0 0
26 to 40 words · no sentence	-1 2 0 -1 1 -4 -1 -3 -3 1 0 0
26 to 40 words · the end of a sentence	-1 -7 1 -1 -4 -7 1 -2 0 -1 0 0
3 words · a credit	-1 -3 -2 -2 -8 4 -4 1 1 1 -1 -1
3 words · no sentence	0 -1 -1 2 1 -3 0 -8 0 1 1 1
3 words · the end of a sentence	-1 -2 1 -4 1 -5 1 -1 2 -2 1 -1
4 words · a credit	-1 -2 -2 -8 -1 2 -4 -4 0 0 0 -1
4 words · no sentence	0 -3 -1 0 -1 -3 1 -1 0 0 0 1
4 words · the end of a sentence	0 -3 -7 -2 -2 -10 2 -3 0 0 0 -1
41 to 70 words · a credit	1 0 -4 -2 1 -2 -2 -1 1 1 0 -3
41 to 70 words · no sentence	-1 -1 -5 -5 3 -2 0 -2 -1 -2 0 0
41 to 70 words · the end of a sentence	-2 -4 1 -2 -5 -4 2 -7 -1 -1 0 -1
5 to 6 words · a credit	-2 -2 -4 0 0 4 -3 1 -2 1 1 -2
5 to 6 words · no sentence	0 -1 -2 0 -1 -5 0 -2 1 -1 -1 -1
5 to 6 words · the end of a sentence	1 -1 0 0 2 -5 -1 0 -1 0 0 1
7 to 9 words · a credit	-2 -3 -7 -3 2 2 -3 3 -1 1 -1 1
7 to 9 words · no sentence	-1 -1 -5 1 -1 -2 0 -2 1 1 0 -1
7 to 9 words · the end of a sentence	0 -1 3 0 0 -3 0 -4 -1 1 0 1
over 70 words · a credit	0 -1 -2 -2 2 -2 -2 0 1 0 0 -2
over 70 words · no sentence	-2 -1 0 -4 -10 -1 3 -2 -2 -1 3 -2
over 70 words · the end of a sentence	-1 -3 -2 -1 -9 -3 2 -2 -1 -2 0 1
# length × kind
0 words · symbols	5 -1 -3 -1 -4 -1 -6 2 -1 -1 1 1
1 words · byline	-2 -1 -1 3 -1 -3 -2 -1 -2 1 0 0
1 words · counter	3 -3 -2 -7 -5 -5 2 -2 -1 0 1 -1
1 words · credit	-6 -3 -3 -9 -5 6 -4 2 3 -1 0 -1
1 words · date	-2 -3 -2 3 -5 -6 -1 -3 0 2 0 -1
1 words · end	-1 0 0 2 0 0 -3 4 -2 -2 -2 3
1 words · item	2 -5 -2 -2 -1 -5 0 -4 0 0 -1 -1
1 words · link	0 -1 0 -5 -2 -4 0 -1 0 1 1 -1
1 words · text	1 -2 -2 0 -1 -4 0 1 0 1 0 1
1 words · version	-4 0 0 4 0 -1 -1 0 3 -1 -1 -2
10 to 13 words · byline	-1 -4 -5 6 -4 -2 -1 0 -1 1 -1 0
10 to 13 words · credit	2 -1 -1 -3 -4 2 -3 -2 1 -1 -1 0
10 to 13 words · date	-2 -5 -5 5 -9 -2 0 -1 0 1 0 0
10 to 13 words · item	-1 -2 1 -2 -3 -4 1 -3 1 -1 -1 0
10 to 13 words · text	0 0 1 -5 2 -5 0 0 -1 -1 2 -1
14 to 18 words · date	-4 -2 -3 5 -4 -1 -2 0 0 1 -2 -1
14 to 18 words · item	0 -4 1 -8 -3 -2 1 -1 1 -2 0 -1
14 to 18 words · text	0 0 0 -2 2 -6 0 -1 -1 0 0 0
19 to 25 words · item	-3 -3 1 -3 -1 -1 1 -2 -1 0 1 -2
19 to 25 words · sign-off	-3 0 0 -1 -2 0 -2 3 -1 0 -2 2
19 to 25 words · text	-1 -2 1 -1 1 -7 0 -4 0 0 0 0
2 words · counter	3 0 0 1 -1 0 -7 0 -1 0 3 -2
2 words · credit	-3 -3 -3 -5 -3 6 -3 2 0 0 -1 1
2 words · date	1 -3 -3 0 -2 -1 -3 -2 0 0 -1 0
2 words · item	0 -2 -3 1 -7 -2 0 -2 2 -1 0 -2
2 words · text	0 -3 -1 -1 -1 -5 1 -1 -1 0 0 0
2 words · version	-5 -1 0 5 -1 -1 -2 0 1 -2 -1 2
26 to 40 words · item	-1 -2 2 -3 -6 -1 1 -1 0 -1 0 0
26 to 40 words · text	-1 -2 1 -1 0 -8 0 -2 -1 0 -1 0
3 words · byline	-3 -4 -3 5 -12 -9 0 -1 -1 2 -2 1
3 words · counter	3 0 0 -2 -3 -1 -2 0 0 1 -1 -1
3 words · credit	-4 -3 -2 1 -3 6 -6 -1 -1 -1 1 1
3 words · date	0 -2 -3 0 -7 0 -1 -1 -2 1 -1 1
3 words · item	0 -4 -4 1 -5 -8 1 -1 1 0 1 -1
3 words · text	1 0 0 -3 2 -4 0 -5 0 0 1 1
3 words · version	-4 -2 0 4 -1 -1 -1 0 2 -2 -1 2
4 words · byline	-3 -3 -3 6 -7 -7 0 -2 -1 3 -1 0
4 words · credit	-2 -3 -2 -8 -8 4 -1 -4 1 0 0 -2
4 words · date	-2 -1 -3 3 -1 -9 0 -3 -1 2 -1 -1
4 words · item	1 -5 -4 -1 -9 -1 1 -3 1 0 1 -1
4 words · sign-off	-1 0 0 -2 -1 -1 0 2 -1 -1 0 2
4 words · text	-1 -2 0 -2 1 -4 1 -2 0 0 1 1
41 to 70 words · item	0 -1 -3 -1 -4 0 1 0 1 -1 0 -1
41 to 70 words · text	-1 -3 0 -2 -1 -4 1 -7 -1 0 0 -1
5 to 6 words · byline	-1 -4 -4 3 -7 -8 -2 -2 -1 3 0 -1
5 to 6 words · credit	-2 -2 -1 -2 -4 4 -2 3 -1 -3 1 0
5 to 6 words · date	-1 -5 -2 2 -1 -2 -1 -2 0 0 -1 0
5 to 6 words · item	0 -6 -7 0 -2 -8 0 0 0 0 -2 1
5 to 6 words · sign-off	-4 0 -1 2 -4 -2 0 3 -1 1 -1 1
5 to 6 words · text	0 1 1 -3 1 -2 1 -3 0 0 0 -1
7 to 9 words · byline	-4 -3 -6 5 -5 -5 -1 0 -1 2 0 -1
7 to 9 words · credit	0 0 -3 -7 -6 2 -1 2 -2 -2 0 2
7 to 9 words · date	1 -6 -2 3 -6 -1 -2 -5 -4 4 -1 1
7 to 9 words · item	-2 -2 -4 -2 -4 -6 3 1 -1 -1 0 0
7 to 9 words · sign-off	-3 -1 0 -3 -2 -1 -2 4 -1 -1 -2 3
7 to 9 words · text	0 0 1 -4 2 1 1 -9 1 0 0 0
over 70 words · text	-1 -3 -2 -1 -5 -4 2 -3 -1 -1 0 0
# length × gap above
0 words · no blank line	7 0 -2 -8 -4 1 -5 -3 -1 0 1 0
0 words · one blank line	1 -2 0 2 -2 -3 -4 3 -1 -1 0 2
0 words · two blank lines	-1 -1 0 2 0 0 -1 1 1 -2 -2 1
1 words · more blank lines	-5 -3 0 6 -1 -4 -2 -5 1 -4 -3 5
1 words · no blank line	0 -2 -2 -1 0 0 1 1 0 0 0 1
1 words · one blank line	1 -3 -3 0 -5 0 0 1 0 0 1 -1
1 words · the end of the file	-2 -2 -1 4 -3 -4 0 0 2 -2 0 0
1 words · two blank lines	1 -2 -2 2 -5 -7 -6 -4 2 -1 -2 2
10 to 13 words · more blank lines	-6 8 -3 -4 -6 -1 -6 1 0 7 -6 -3
10 to 13 words · no blank line	0 -6 0 -1 1 -2 0 -1 -1 -1 0 0
10 to 13 words · one blank line	-1 -1 1 -1 1 -6 0 -1 -1 -1 1 0
10 to 13 words · the end of the file	2 0 -3 -7 -6 -1 0 0 0 0 0 0
10 to 13 words · two blank lines	2 2 -5 -3 -2 -2 -2 -3 -1 1 -2 0
14 to 18 words · more blank lines	-5 7 -2 -2 -6 0 -5 0 -1 6 -5 -3
14 to 18 words · no blank line	-1 -4 -3 2 1 -5 1 -1 0 -1 1 0
14 to 18 words · one blank line	1 -2 2 -4 0 -5 0 -3 -1 -1 0 1
14 to 18 words · the end of the file	2 -1 -3 -5 -5 -1 0 0 1 -1 0 0
14 to 18 words · two blank lines	4 1 -3 -1 -2 -1 -4 -1 0 1 -1 0
19 to 25 words · more blank lines	-2 5 -1 0 -3 0 -3 0 0 4 -4 -1
19 to 25 words · no blank line	-1 -4 2 -1 2 -5 0 -1 0 -1 1 0
19 to 25 words · one blank line	-1 -2 0 -1 -2 -7 0 -3 0 -1 -1 0
19 to 25 words · the end of the file	3 0 -3 -3 -4 0 0 0 0 0 0 0
19 to 25 words · two blank lines	4 -1 -4 -4 -2 -1 1 -1 0 -1 -1 3
2 words · more blank lines	-2 5 0 -1 -1 -1 -3 0 1 3 -3 0
2 words · no blank line	1 -5 -1 -1 -1 -1 1 -1 0 0 0 1
2 words · one blank line	0 -2 -2 0 -2 0 -1 -1 -1 0 -1 0
2 words · the end of the file	-2 2 -1 1 -3 -2 0 0 -2 2 0 0
2 words · two blank lines	2 -4 -2 0 -8 -2 -1 -1 1 0 -1 0
26 to 40 words · no blank line	-1 -3 1 -1 0 -5 0 -1 0 0 0 -1
26 to 40 words · one blank line	-2 -4 0 -1 0 -7 -1 -5 -1 -1 -1 1
26 to 40 words · two blank lines	0 1 0 -4 -1 -1 1 -1 0 -1 2 -2
3 words · more blank lines	-3 5 0 0 -2 -2 -5 0 2 3 -5 -1
3 words · no blank line	1 -2 0 0 -2 0 0 -3 0 1 2 -1
3 words · one blank line	-3 -2 -4 2 1 0 1 -7 -1 0 -1 1
3 words · the end of the file	0 1 -1 -3 1 -1 0 0 -1 1 0 0
3 words · two blank lines	3 1 -1 -4 0 -5 -3 -1 1 -1 -2 1
4 words · more blank lines	-3 3 0 -4 -2 -1 0 -1 0 2 0 -3
4 words · no blank line	1 -5 -1 -1 -4 -1 1 0 0 0 1 0
4 words · one blank line	-1 -3 -7 -1 1 -1 0 -5 -1 0 -2 1
4 words · the end of the file	0 0 -1 -1 -2 -1 0 0 0 0 0 0
4 words · two blank lines	-1 0 2 0 0 -5 -1 -2 0 0 -2 0
41 to 70 words · no blank line	0 -4 -1 -2 1 -4 0 -3 0 0 0 -1
41 to 70 words · one blank line	-2 -2 0 -2 -3 -3 2 -5 -1 -1 0 0
41 to 70 words · two blank lines	1 -1 0 -1 -4 -1 0 0 0 0 0 -2
5 to 6 words · more blank lines	-5 7 0 -1 -5 -2 -6 -1 1 5 -6 0
5 to 6 words · no blank line	1 -5 0 1 -2 -1 -1 -2 0 -1 0 1
5 to 6 words · one blank line	-1 0 -1 -1 2 0 0 1 0 0 0 0
5 to 6 words · the end of the file	0 -1 -1 2 -7 -3 0 0 1 -1 0 0
5 to 6 words · two blank lines	-1 1 1 1 -2 0 -2 -3 -1 2 -2 0
7 to 9 words · more blank lines	-6 7 -1 -4 -5 -1 -4 -2 -1 5 -4 -4
7 to 9 words · no blank line	-1 -3 0 1 1 2 -1 0 -2 0 0 0
7 to 9 words · one blank line	0 -2 1 0 -1 -2 0 0 0 -1 -1 1
7 to 9 words · the end of the file	1 1 -4 -6 -2 -2 0 0 -1 1 0 0
7 to 9 words · two blank lines	0 -1 -5 -4 0 -3 2 -2 1 0 1 -1
over 70 words · no blank line	-2 -2 -5 -9 -1 -3 3 -4 0 -4 2 -1
over 70 words · one blank line	-2 -2 0 0 -5 -3 1 -2 -1 -1 0 0
over 70 words · two blank lines	1 -1 -4 -2 -3 -1 0 0 -1 0 -1 0
# length × gap below
0 words · no blank line	4 -2 -2 -1 -3 0 -5 -4 -1 -1 1 1
0 words · one blank line	5 0 -1 -5 -2 -3 -4 4 0 -1 1 0
0 words · the end of the file	2 0 0 -1 0 0 -2 -1 -2 0 -2 3
0 words · two blank lines	0 -1 0 1 0 -1 -2 2 1 -1 -4 3
1 words · more blank lines	-5 0 0 -3 -1 -2 2 3 -3 -4 1 2
1 words · no blank line	1 -3 -2 1 -1 -1 0 -4 0 0 0 1
1 words · one blank line	0 -2 -3 0 -2 1 0 1 0 0 0 -1
1 words · the end of the file	-2 0 0 -6 -5 -4 -1 5 -7 -2 -1 7
1 words · two blank lines	3 -1 -1 -3 -5 -6 -2 2 1 0 -1 0
10 to 13 words · more blank lines	-6 -1 -1 -2 -2 0 4 2 -1 -3 3 -2
10 to 13 words · no blank line	0 -3 0 1 1 -2 -1 -2 -2 0 1 0
10 to 13 words · one blank line	0 1 1 -2 0 -5 -1 0 0 -2 0 1
10 to 13 words · the end of the file	-3 0 0 -7 1 -1 3 -3 -7 -2 3 -2
10 to 13 words · two blank lines	2 -1 0 -6 -3 -2 -1 -1 0 1 0 0
14 to 18 words · more blank lines	-8 -1 -2 -3 -6 0 8 -1 -5 -4 8 -6
14 to 18 words · no blank line	-1 -1 -1 0 2 -4 0 0 -1 0 1 0
14 to 18 words · one blank line	1 -1 0 -2 0 -8 -2 -3 1 0 -2 1
14 to 18 words · the end of the file	1 0 -1 -4 -6 0 1 0 -7 -1 1 1
14 to 18 words · two blank lines	3 -2 -1 0 -1 -1 -4 -1 1 -1 -1 0
19 to 25 words · more blank lines	-5 0 -4 -1 -2 0 6 1 -4 -4 5 0
19 to 25 words · no blank line	0 -3 0 -1 -1 -6 0 -2 -1 0 -1 1
19 to 25 words · one blank line	-1 -1 1 -1 0 -5 0 -2 0 -1 0 -1
19 to 25 words · the end of the file	3 0 -2 -4 -6 0 -2 -1 -2 -1 -2 3
19 to 25 words · two blank lines	1 -2 -3 -3 -1 -1 1 0 1 -1 1 -1
2 words · more blank lines	-5 0 0 -3 -1 -1 5 1 -3 -3 4 -2
2 words · no blank line	1 -4 -1 0 -2 -2 0 -1 1 -1 -1 1
2 words · one blank line	-1 -2 -3 -1 -1 1 1 -2 -1 0 0 -1
2 words · the end of the file	3 -1 -1 -3 -3 -2 -5 1 -4 -1 -5 4
2 words · two blank lines	4 -3 -2 -2 -7 -3 -2 -1 -2 2 1 -1
26 to 40 words · more blank lines	-6 0 -3 -1 -5 0 7 -1 -3 -4 7 -6
26 to 40 words · no blank line	0 -2 0 -2 2 -4 -1 0 0 0 0 0
26 to 40 words · one blank line	-2 -2 1 0 -2 -7 0 -8 -1 -1 -1 1
26 to 40 words · the end of the file	-2 0 -2 -1 -5 0 3 0 -2 -1 3 -1
26 to 40 words · two blank lines	0 -1 1 1 -2 0 -1 -2 0 0 -1 0
3 words · no blank line	1 -3 0 1 1 0 0 -4 0 1 0 1
3 words · one blank line	-1 1 -2 1 -1 0 0 -10 -1 -1 1 -1
3 words · the end of the file	-4 0 0 4 -8 -4 3 -1 -2 -1 3 0
3 words · two blank lines	2 0 -1 -2 0 -3 -5 0 3 0 -3 -1
4 words · more blank lines	-4 -1 0 -3 -4 -2 5 -1 -2 -4 5 -1
4 words · no blank line	0 -5 -2 -1 0 -2 1 -1 0 0 1 0
4 words · one blank line	0 -1 -1 -1 -2 1 0 -1 1 0 -2 0
4 words · the end of the file	-1 0 0 2 0 -4 2 -6 -2 -1 2 1
4 words · two blank lines	2 0 -3 0 -6 -5 -3 -3 0 0 -3 3
41 to 70 words · more blank lines	-4 0 -1 0 -2 0 5 0 -2 -1 5 -4
41 to 70 words · no blank line	-1 -3 -1 -1 0 -4 0 -3 1 -1 0 0
41 to 70 words · one blank line	-1 -2 -1 -3 -2 -3 1 -5 -2 -1 0 1
41 to 70 words · the end of the file	1 0 -2 -3 -3 0 1 -2 1 0 1 -1
41 to 70 words · two blank lines	-2 0 1 -3 -5 -1 2 -1 -1 0 2 -3
5 to 6 words · more blank lines	-8 -2 -1 -6 -7 -4 8 3 -5 -6 7 -2
5 to 6 words · no blank line	0 -3 1 -1 4 -1 0 -3 -2 -1 1 0
5 to 6 words · one blank line	1 0 -1 0 -2 1 0 0 1 0 -2 1
5 to 6 words · the end of the file	2 0 0 -10 -7 -5 2 1 -6 -3 2 2
5 to 6 words · two blank lines	3 1 -4 -2 -7 -4 -2 1 1 0 -2 0
7 to 9 words · more blank lines	-6 -2 -2 -5 -5 -2 7 0 -5 -6 7 -2
7 to 9 words · no blank line	-1 -4 -3 0 1 2 0 -3 0 0 0 0
7 to 9 words · one blank line	0 2 3 0 0 -1 -1 1 -1 -1 -1 1
7 to 9 words · the end of the file	0 -1 -1 -8 -8 -5 3 -4 -4 -2 3 0
7 to 9 words · two blank lines	2 -2 -6 1 -3 -3 -1 0 0 1 -1 -1
over 70 words · more blank lines	-3 0 0 -1 -1 0 3 -1 -1 0 3 -2
over 70 words · no blank line	-2 -1 -5 -8 -4 -3 3 -3 0 -4 2 -1
over 70 words · one blank line	-1 -3 -2 0 -4 -3 1 -1 -1 0 -1 0
over 70 words · the end of the file	-2 0 0 -2 -1 0 3 -2 -2 0 3 -3
over 70 words · two blank lines	-1 0 1 -1 -2 0 0 0 0 0 0 -1
# gap above × gap below
more blank lines · no blank line	-5 6 -3 2 -6 -4 -5 -4 2 3 -5 1
more blank lines · one blank line	-9 11 -5 3 -10 -6 -9 -3 1 9 -10 -3
no blank line · more blank lines	-9 -2 -5 -8 -8 -4 10 2 -7 -8 10 -5
no blank line · no blank line	0 -4 0 -1 -2 0 1 -2 0 0 0 1
no blank line · one blank line	2 -6 -1 -1 5 2 -5 0 0 0 -1 -1
no blank line · the end of the file	1 -1 -2 -9 -8 -7 5 1 -7 -2 5 3
no blank line · two blank lines	2 -4 -2 -2 -2 -4 0 1 1 -1 0 0
one blank line · more blank lines	-13 -5 -5 -6 -8 -6 13 3 -8 -10 11 -4
one blank line · no blank line	2 -7 -3 0 8 -2 -5 -8 -1 0 0 0
one blank line · one blank line	-1 0 2 -1 -3 -1 2 0 -1 -1 0 0
one blank line · the end of the file	-2 -1 -4 0 -5 -10 3 1 -7 -8 3 3
one blank line · two blank lines	2 -2 0 0 -7 -6 -2 1 0 1 -2 0
the end of the file · no blank line	2 -1 -5 2 -8 -5 0 0 1 -1 0 0
the end of the file · one blank line	2 0 -9 -1 -7 -7 0 0 0 0 0 0
the end of the file · two blank lines	4 0 0 -4 -1 0 0 0 0 0 0 0
two blank lines · no blank line	1 -1 -2 -1 2 -3 -4 -4 1 0 -3 0
two blank lines · one blank line	-1 4 -2 3 -5 -4 1 -6 -1 0 -2 1
two blank lines · the end of the file	1 0 0 -3 -1 -1 2 -1 0 0 2 0
two blank lines · two blank lines	5 -1 -4 -4 -4 -5 -3 -2 1 1 -1 -1
# start × end
# · a small letter	-3 2 -1 4 -1 -4 -2 -4 1 1 -1 0
# · another sign	-1 0 0 1 0 0 1 3 1 -3 -1 2
@ · a small letter	-3 -2 -1 4 1 -3 0 -1 -1 0 0 1
a bracket · a bracket	1 -5 -4 -7 -8 -2 -2 8 1 0 -1 -1
a bracket · a figure	0 0 0 1 -3 0 -1 0 -1 3 -2 1
a bracket · a full stop	-1 -1 -4 -3 -6 -1 2 -2 -1 -4 1 -1
a bracket · a letter without case	-1 0 -1 -4 -5 -1 3 0 0 -2 1 0
a bracket · a small letter	0 -3 -1 -4 0 -3 1 2 -2 -2 1 1
a bracket · another sign	-3 -2 0 -4 0 -3 3 0 -1 1 1 -2
a bullet · a bracket	0 -3 -2 -1 0 -5 1 -2 -2 -1 -1 3
a bullet · a capital	4 -3 -2 -5 -6 -1 -1 -1 1 -1 -1 -1
a bullet · a colon	0 -2 -1 -5 -3 -2 0 -1 -2 -2 0 0
a bullet · a comma	0 -1 0 1 -3 -1 0 0 -2 1 -1 2
a bullet · a figure	-1 -4 -4 4 -8 -3 -1 -1 0 1 -1 0
a bullet · a full stop	-4 -4 1 -1 -1 -4 2 -1 -2 0 1 -3
a bullet · a letter without case	1 -3 0 0 1 -2 -2 -1 1 1 -2 -1
a bullet · a question mark	4 0 -3 -5 -4 -1 -3 -2 0 -1 -2 1
a bullet · a small letter	2 -6 -2 -4 -4 -3 0 -2 0 0 0 -2
a bullet · an ellipsis	2 -1 -2 -3 -2 0 -1 0 2 0 -1 -1
a bullet · an exclamation mark	2 -2 -2 -3 1 -1 -2 0 -1 -2 -2 3
a bullet · another sign	-3 -2 -2 2 -5 -4 1 0 0 0 0 -1
a capital · a bracket	1 -2 -5 -3 1 0 -1 -5 0 0 1 -3
a capital · a capital	0 -3 -1 1 2 2 -4 -8 2 -1 -1 -1
a capital · a colon	-3 -5 -2 0 -14 1 6 -7 0 -2 1 0
a capital · a comma	-1 -1 -4 -5 -5 -1 3 -2 -2 -3 1 -1
a capital · a figure	1 -1 -3 1 2 -8 -3 -6 0 0 -2 0
a capital · a full stop	-2 -11 4 2 2 -2 2 0 1 0 0 1
a capital · a letter without case	2 3 -3 -5 1 2 -2 -1 0 1 -1 -1
a capital · a question mark	1 2 -1 -3 -8 -4 2 -8 0 0 0 0
a capital · a small letter	1 -1 -1 0 0 0 -2 -3 0 1 0 0
a capital · an arrow	3 -1 -1 0 -4 -3 -3 -2 1 0 -4 2
a capital · an ellipsis	3 0 -1 -10 -10 -6 -1 -5 -1 1 -2 1
a capital · an exclamation mark	1 4 -3 -5 -2 -10 -1 -10 1 -1 -1 1
a capital · another sign	0 -5 -7 0 -1 -4 -1 -3 0 -1 -1 1
a dash · a figure	-4 -1 0 -2 -6 -2 4 2 -3 -1 3 -2
a dash · a full stop	-4 -1 -4 -4 -6 -3 5 1 -2 -2 3 -2
a dash · a small letter	-2 -1 -3 -1 -3 1 1 2 -1 -4 0 1
a dash · another sign	-2 -1 -1 -5 1 -4 0 3 -1 -4 1 1
a figure · a bracket	-1 0 -2 -4 0 -4 1 -2 0 0 0 0
a figure · a capital	-1 0 -3 0 -2 3 2 -1 0 -2 1 -2
a figure · a figure	-1 -4 -2 1 -5 -8 -1 -7 -1 1 -2 1
a figure · a full stop	1 -3 -3 0 -3 -4 0 -2 0 -2 -1 0
a figure · a letter without case	0 0 2 -1 1 -1 -3 0 -2 4 -3 0
a figure · a question mark	0 -1 -1 -2 -4 0 0 0 -1 -1 0 0
a figure · a small letter	0 -4 -11 -3 -1 -6 -1 -6 -1 0 0 0
a figure · an ellipsis	2 1 0 -1 -2 0 -2 -1 -1 1 -2 1
a figure · an exclamation mark	-1 0 0 -3 -4 -1 2 -1 -1 -1 1 -1
a figure · another sign	1 0 -1 -6 -5 -2 0 -1 -2 1 1 -1
a letter without case · a bracket	0 -2 -1 -1 1 1 -1 -1 -1 1 -2 1
a letter without case · a capital	-1 0 0 -5 1 -1 -1 -1 1 1 -1 -1
a letter without case · a figure	3 -2 -1 -2 2 -1 -3 0 0 0 -1 1
a letter without case · a full stop	-4 -3 -6 -1 -8 -2 6 -5 0 -1 5 -6
a letter without case · a letter without case	1 0 -1 -1 0 -6 -1 -6 0 0 -1 0
a letter without case · a question mark	0 1 0 -2 -1 0 1 -1 0 1 2 -3
a letter without case · a small letter	0 -3 -1 3 1 -2 -1 -2 1 -1 0 0
a letter without case · another sign	2 -2 -2 -1 0 -2 -2 -2 1 -1 -2 1
a quotation mark · a bracket	1 3 -4 -3 -1 -2 -2 -2 -1 3 -2 1
a quotation mark · a capital	-2 -1 -2 -2 3 -2 0 0 -1 -1 0 1
a quotation mark · a figure	-1 0 -3 0 -4 0 1 0 -1 -1 1 -1
a quotation mark · a full stop	-2 -2 -1 -4 -5 -1 7 2 0 -2 3 -1
a quotation mark · a letter without case	-3 3 -5 -5 0 -2 3 0 0 -1 2 -1
a quotation mark · a question mark	0 -1 -2 -1 -4 -1 1 0 1 -2 0 1
a quotation mark · a small letter	-1 2 0 1 -2 -9 0 -5 0 0 -1 0
a quotation mark · an ellipsis	1 -1 0 -1 -3 0 0 -1 -1 -1 -1 2
a quotation mark · an exclamation mark	-1 3 -1 -2 -4 -1 1 -1 -1 1 -1 0
a quotation mark · another sign	0 2 -1 -3 -5 -1 1 -1 1 -1 0 0
a small letter · a bracket	-1 -1 -1 -3 -2 -3 0 -1 0 -1 -1 0
a small letter · a capital	-1 0 -2 2 -5 -5 1 0 1 1 1 0
a small letter · a colon	-1 -2 0 -3 -5 -3 3 -1 2 -2 0 0
a small letter · a comma	-3 -1 -1 -4 -6 -2 4 0 -1 -1 1 -1
a small letter · a figure	1 -6 -3 3 -1 -5 -2 -2 2 -3 0 0
a small letter · a full stop	0 -3 -7 0 -4 -4 1 -1 0 -2 0 0
a small letter · a question mark	3 0 -1 0 -5 0 -2 -1 -1 0 -2 2
a small letter · a small letter	0 -6 -3 1 4 0 0 3 -2 0 0 0
a small letter · an ellipsis	3 0 -2 -4 -4 -1 -1 -1 -1 1 -1 1
a small letter · an exclamation mark	2 -1 0 -2 -5 -1 -1 -1 0 0 -1 1
a small letter · another sign	-4 -1 -1 0 -4 -3 4 1 0 1 0 -1
another sign · a bracket	3 -1 -1 0 -2 -2 -3 0 -1 -1 0 0
another sign · a capital	0 0 0 0 -4 -2 0 2 2 0 1 -1
another sign · a figure	-3 -4 0 4 -3 -1 0 -1 1 -2 0 0
another sign · a full stop	1 -1 -2 -3 -5 -1 -1 -3 1 -2 -2 2
another sign · a question mark	-1 1 -1 -5 -7 -2 3 -3 -1 0 0 1
another sign · a small letter	-1 2 -4 -4 1 -5 1 -1 -2 0 2 -3
another sign · an ellipsis	1 2 0 -1 -1 -1 -1 -1 -1 1 0 0
another sign · another sign	-2 2 -2 3 -5 -3 -2 0 0 1 0 0
© · a capital	4 -1 -1 -4 -4 -1 -2 -3 -1 0 -1 1
© · a figure	1 0 0 -5 -3 1 -2 -3 -1 0 -2 2
© · a full stop	8 -1 -1 -6 -8 -6 -5 -3 0 -2 -5 3
© · a small letter	0 -2 -2 -7 -8 3 -3 0 1 -1 -2 1
# end × size
a bracket · 0 to 1 words	2 -2 -2 -7 -5 -3 -3 6 2 -1 0 -2
a bracket · 14 to 18 words	1 1 -4 -1 -2 -2 2 -1 -1 0 1 0
a bracket · 19 to 25 words	1 -1 -5 -1 -1 -3 -2 3 0 -1 -1 1
a bracket · 2 to 3 words	1 -3 -2 -2 0 0 -1 1 1 1 -1 -1
a bracket · 4 to 6 words	0 -1 -3 -4 1 -1 0 2 -2 1 0 0
a bracket · 7 to 13 words	-1 -2 -11 -6 -1 1 -2 3 -2 1 0 1
a bracket · over 25 words	0 -3 -2 -5 2 -3 -1 -2 -1 0 0 0
a capital · 0 to 1 words	0 -4 -3 0 -3 1 0 -4 2 0 -1 -1
a capital · 14 to 18 words	1 -2 0 3 1 -1 -4 0 -1 1 -1 0
a capital · 19 to 25 words	-2 -3 0 -1 0 0 1 -1 0 0 1 -2
a capital · 2 to 3 words	0 -4 2 -4 -3 3 1 -1 1 -2 1 -1
a capital · 4 to 6 words	-1 -3 -2 4 1 0 -4 -5 -1 1 -1 -1
a capital · 7 to 13 words	-1 0 -5 1 2 -3 -1 -4 1 0 -1 -1
a capital · over 25 words	-1 1 -4 -3 5 -1 -5 -1 -2 2 0 0
a colon · 0 to 1 words	-3 -5 -3 2 -6 3 -1 -5 0 -1 1 0
a colon · 14 to 18 words	-3 -1 -1 -2 -8 0 5 1 -2 -1 0 1
a colon · 19 to 25 words	-5 -1 -2 -1 -10 0 7 -1 -1 -2 3 -2
a colon · 2 to 3 words	2 -4 1 -2 -4 -5 0 -4 1 0 -3 2
a colon · 4 to 6 words	-1 -1 -3 0 -10 -9 3 -3 -2 -1 -1 1
a colon · 7 to 13 words	-3 -5 -7 -6 -11 -6 5 -2 0 -5 0 2
a colon · over 25 words	-4 0 -4 -2 -9 -1 5 -1 -2 -2 3 -2
a comma · 0 to 1 words	2 -1 0 -4 -2 -2 0 -1 -2 1 0 1
a comma · 14 to 18 words	0 -1 -1 -1 2 0 -1 0 0 0 -1 1
a comma · 19 to 25 words	0 0 -2 0 -2 0 1 0 0 -2 0 1
a comma · 2 to 3 words	-2 0 -1 2 -5 -4 2 0 -2 2 -2 2
a comma · 4 to 6 words	-2 -1 0 -3 -7 0 3 -1 -2 -1 1 0
a comma · 7 to 13 words	-3 -1 -1 -3 -5 2 3 -1 0 -1 2 -2
a comma · over 25 words	1 0 -2 0 -4 0 1 0 0 -2 -1 1
a figure · 0 to 1 words	1 -4 -3 1 -7 -7 -2 -5 -2 -1 -2 0
a figure · 14 to 18 words	-2 -3 -2 1 2 -1 0 -1 1 0 1 -1
a figure · 19 to 25 words	-2 0 -2 -2 1 -1 2 -2 -2 -1 2 0
a figure · 2 to 3 words	0 -2 -6 0 -1 -6 -2 -5 1 0 -2 -1
a figure · 4 to 6 words	0 -4 -6 1 -1 -7 -3 -7 0 -1 -1 1
a figure · 7 to 13 words	-1 -1 -2 3 -5 -9 0 0 -3 1 1 -1
a figure · over 25 words	-1 0 -1 -1 1 -1 0 0 0 1 0 -2
a full stop · 0 to 1 words	-2 -2 -2 -7 3 -5 2 -4 3 -1 -1 -2
a full stop · 14 to 18 words	-1 -7 1 0 -1 -3 3 0 1 -1 1 0
a full stop · 19 to 25 words	-2 -7 2 -2 -3 -6 1 -2 0 -1 -1 0
a full stop · 2 to 3 words	-1 -3 2 -2 3 1 -1 1 2 -2 -1 0
a full stop · 4 to 6 words	-1 -5 0 0 4 -8 -1 1 0 -1 0 0
a full stop · 7 to 13 words	-2 -8 3 1 3 -1 0 1 0 0 -1 1
a full stop · over 25 words	-2 -5 1 0 -5 -5 2 -3 0 -1 0 -1
a letter without case · 0 to 1 words	0 -2 -2 1 -4 -3 0 -3 0 0 -3 0
a letter without case · 14 to 18 words	-2 3 -4 -7 2 -1 1 -1 -2 0 1 0
a letter without case · 19 to 25 words	0 1 0 -5 2 -1 -1 -1 -2 1 0 1
a letter without case · 2 to 3 words	2 -2 0 -1 -4 -2 -1 -2 0 0 -2 0
a letter without case · 4 to 6 words	-3 0 2 0 -1 -3 1 -3 -1 2 0 0
a letter without case · 7 to 13 words	-1 1 -3 -2 -1 -1 1 -3 1 -2 0 1
a letter without case · over 25 words	1 1 -1 -4 0 -1 -3 0 0 -1 -2 2
a question mark · 14 to 18 words	2 0 0 -7 -7 -1 1 -2 0 0 -3 2
a question mark · 19 to 25 words	-2 0 -1 -2 -4 -1 5 -1 -1 -2 2 -1
a question mark · 2 to 3 words	-1 0 -2 -7 -9 -5 3 -3 0 0 1 -2
a question mark · 4 to 6 words	0 0 -4 -1 -4 -3 2 -7 -1 0 1 0
a question mark · 7 to 13 words	2 3 -1 -6 -9 -3 1 -7 0 1 0 0
a question mark · over 25 words	2 -2 1 -4 -7 -1 -2 -1 1 0 -3 3
a small letter · 0 to 1 words	1 -2 -2 -1 -1 -1 0 0 0 1 0 0
a small letter · 14 to 18 words	2 2 0 -3 0 -7 -4 -5 -1 1 0 -1
a small letter · 19 to 25 words	1 -1 1 0 4 -4 -6 -5 0 3 -3 1
a small letter · 2 to 3 words	1 -1 -3 1 1 -1 0 -1 -1 0 0 0
a small letter · 4 to 6 words	0 -1 -2 -2 -1 3 -1 0 1 0 -1 -2
a small letter · 7 to 13 words	1 0 -1 -2 1 -1 -1 -5 1 0 2 -1
a small letter · over 25 words	1 0 0 0 4 -6 -5 -3 -2 1 -1 0
an ellipsis · 0 to 1 words	5 2 -1 -5 -3 -3 -3 -3 -1 1 0 -2
an ellipsis · 14 to 18 words	1 2 0 -4 -8 0 0 -1 2 -1 -2 0
an ellipsis · 19 to 25 words	2 -1 -3 -2 -3 0 1 -1 -1 -1 1 1
an ellipsis · 2 to 3 words	-1 -1 -1 -7 -6 -3 1 -1 0 1 0 -1
an ellipsis · 4 to 6 words	1 -2 -2 -5 -1 -2 0 -2 -2 1 -2 2
an ellipsis · 7 to 13 words	3 1 0 -4 -8 -2 -1 -2 -2 2 -2 0
an ellipsis · over 25 words	3 -1 -1 -5 -5 -1 -3 -1 0 -1 -3 3
an exclamation mark · 0 to 1 words	0 1 -1 1 -3 -3 -1 -1 -1 0 -1 1
an exclamation mark · 14 to 18 words	0 1 -4 -5 -1 0 0 0 0 -2 0 0
an exclamation mark · 19 to 25 words	0 2 -2 -3 1 0 -1 -1 0 1 1 -1
an exclamation mark · 2 to 3 words	0 1 -2 -3 -2 -6 2 -1 0 -1 0 0
an exclamation mark · 4 to 6 words	3 -1 0 -4 -3 -5 -3 -7 -1 0 -1 2
an exclamation mark · 7 to 13 words	1 4 -4 -10 -3 -4 -1 -5 0 0 -2 1
an exclamation mark · over 25 words	-2 -1 -1 -6 -3 -1 3 -2 1 -3 2 -1
another sign · 0 to 1 words	-1 -5 -3 3 -1 -2 1 -1 0 -1 0 0
another sign · 14 to 18 words	0 2 -2 -5 0 0 -2 -1 1 2 -2 0
another sign · 19 to 25 words	3 2 -2 -2 -2 -1 -2 -1 0 2 -2 1
another sign · 2 to 3 words	-3 -4 -2 1 -10 -2 3 0 1 2 0 -1
another sign · 4 to 6 words	0 -4 -4 -1 -4 -5 1 0 -1 0 -1 3
another sign · 7 to 13 words	-1 -1 -5 -3 1 -4 -1 1 3 -1 -1 1
another sign · over 25 words	1 1 -3 -3 -2 -1 -1 -1 -2 -1 0 1
# start × size
# · 0 to 1 words	-4 0 0 4 -1 -1 1 0 1 -3 -5 5
# · 2 to 3 words	-3 1 0 3 -3 -1 1 0 0 0 0 0
# · 4 to 6 words	1 1 0 -1 1 -2 -3 0 1 1 -1 0
# · 7 to 13 words	1 1 -1 -2 1 -1 -3 0 1 0 1 -1
@ · 0 to 1 words	-3 -1 0 5 2 -3 -2 -1 -1 1 -1 1
@ · 2 to 3 words	0 -1 0 1 -2 -1 -1 0 -1 0 -1 1
a bracket · 0 to 1 words	3 -2 -2 -7 -5 -4 -3 6 2 -2 2 -2
a bracket · 14 to 18 words	-4 1 -1 -1 -2 0 4 -1 -1 2 2 -3
a bracket · 19 to 25 words	-7 1 -1 -2 -4 0 2 3 -2 -1 1 0
a bracket · 2 to 3 words	1 -1 0 -1 -1 -2 0 0 0 3 -1 -1
a bracket · 4 to 6 words	-2 -4 -1 -8 -5 -1 3 3 -1 -2 1 0
a bracket · 7 to 13 words	-3 -3 -1 -7 -2 -8 2 5 -3 -2 -2 4
a bracket · over 25 words	0 0 -5 -3 -5 -1 1 -1 -2 -4 1 0
a bullet · 0 to 1 words	1 -6 -2 -2 -2 -5 1 -3 0 0 -1 0
a bullet · 14 to 18 words	0 -4 1 -7 -2 -1 0 -1 1 -2 0 0
a bullet · 19 to 25 words	-3 -3 1 -3 -1 -1 1 -2 -1 0 1 -2
a bullet · 2 to 3 words	2 -4 -4 1 -3 -4 -1 -2 1 -1 0 -1
a bullet · 4 to 6 words	1 -6 -8 -1 -3 -2 1 0 0 0 0 0
a bullet · 7 to 13 words	0 -2 1 -4 -2 -6 0 -4 0 -1 0 -1
a bullet · over 25 words	-2 -2 0 -3 -5 -1 1 -1 0 -1 1 -1
a capital · 0 to 1 words	0 -2 -2 0 -1 0 1 -5 0 1 0 0
a capital · 14 to 18 words	1 -1 2 0 2 -7 -2 -1 1 0 0 0
a capital · 19 to 25 words	-1 -4 2 0 0 -7 -1 -4 1 0 0 -1
a capital · 2 to 3 words	1 -2 -1 -1 2 0 -1 0 0 0 0 0
a capital · 4 to 6 words	0 -1 -1 0 1 0 0 -2 -1 0 0 0
a capital · 7 to 13 words	0 -1 2 0 0 1 0 -5 0 0 1 -1
a capital · over 25 words	0 -3 2 -1 0 -5 0 -3 -1 0 -1 0
a dash · 0 to 1 words	-2 -1 -1 -3 2 -4 1 1 -1 -2 1 1
a dash · 14 to 18 words	-2 -2 -2 -1 -5 0 4 -1 1 -2 2 -2
a dash · 2 to 3 words	-2 2 0 0 -6 1 1 0 -1 0 0 0
a dash · 4 to 6 words	-1 -1 -1 1 -7 -4 1 3 -2 0 0 1
a dash · 7 to 13 words	-3 -2 -2 -6 -5 -2 3 4 -1 -4 1 1
a dash · over 25 words	-2 0 1 -2 -4 -1 2 -1 -1 -1 0 0
a figure · 0 to 1 words	1 -4 -5 1 -9 -10 -2 -6 -1 1 0 -1
a figure · 14 to 18 words	-1 -2 -2 -1 0 -1 0 -1 0 -1 -1 1
a figure · 19 to 25 words	0 -2 -2 -2 1 -1 0 -2 -1 1 -2 2
a figure · 2 to 3 words	-3 -6 -4 0 -7 -2 0 -4 -2 0 0 1
a figure · 4 to 6 words	0 -2 1 -2 0 -9 -1 -6 1 1 -1 -1
a figure · 7 to 13 words	-1 -1 -6 1 -4 -2 1 -4 0 -1 0 -1
a figure · over 25 words	1 -1 -5 -1 -5 -1 0 -1 0 -1 -1 1
a letter without case · 0 to 1 words	-1 -2 -2 0 -4 -3 2 -3 1 0 -3 0
a letter without case · 14 to 18 words	-1 1 -4 -7 0 -1 0 -2 -1 0 0 1
a letter without case · 19 to 25 words	1 0 -3 -3 2 -1 -2 0 0 -1 -1 1
a letter without case · 2 to 3 words	2 -1 0 -1 -10 -7 -1 -3 0 0 -1 1
a letter without case · 4 to 6 words	0 -2 1 1 -5 -6 0 -5 -1 1 -1 1
a letter without case · 7 to 13 words	-1 -3 -1 -4 1 0 0 -5 1 -1 0 -1
a letter without case · over 25 words	-3 1 -5 2 -2 -1 2 -1 1 -1 1 -2
a quotation mark · 0 to 1 words	-1 -1 0 1 -1 -3 1 -1 -1 -2 1 1
a quotation mark · 14 to 18 words	1 2 -4 0 -6 -1 0 0 -2 -1 0 2
a quotation mark · 19 to 25 words	-1 0 -4 -4 -5 -1 2 -1 0 0 0 -1
a quotation mark · 2 to 3 words	-3 2 1 -4 -1 -6 3 -1 1 -2 -1 2
a quotation mark · 4 to 6 words	1 2 -5 -5 -3 -5 0 -2 1 -2 -2 1
a quotation mark · 7 to 13 words	-1 0 1 -1 0 -2 0 2 -1 0 -3 1
a quotation mark · over 25 words	-6 -2 -2 -4 -2 -2 6 -3 -1 -2 5 -4
a small letter · 0 to 1 words	1 -3 -2 -1 0 -1 -1 3 0 -1 0 1
a small letter · 14 to 18 words	-3 -3 -4 2 -5 -1 4 -1 0 -1 3 -2
a small letter · 19 to 25 words	0 -1 -3 -1 -5 0 2 -1 -2 -2 1 2
a small letter · 2 to 3 words	-1 -5 -4 1 -6 -6 1 0 -1 2 0 0
a small letter · 4 to 6 words	-3 -4 -6 1 4 -2 1 -7 0 -3 2 -2
a small letter · 7 to 13 words	-2 -6 -7 1 1 -3 1 -3 -1 2 0 -1
a small letter · over 25 words	2 -2 -3 -5 4 -1 -4 -1 1 0 -3 2
another sign · 0 to 1 words	2 -1 -2 0 -5 -4 -1 1 -1 1 0 0
another sign · 14 to 18 words	-1 2 -2 -3 -2 0 0 0 -2 3 -3 1
another sign · 2 to 3 words	-1 -1 -2 1 0 -4 1 -3 0 0 1 -3
another sign · 4 to 6 words	1 -3 0 3 -6 -3 -2 -3 0 -1 1 0
another sign · 7 to 13 words	-2 2 -4 1 -5 -2 1 -2 -1 -1 0 1
another sign · over 25 words	1 0 -1 -1 -3 0 0 -1 0 0 -1 1
© · 0 to 1 words	-3 -1 -1 -3 -1 3 -1 1 1 2 -2 -1
© · 14 to 18 words	3 0 0 -1 -3 0 -2 0 -2 0 -2 3
© · 19 to 25 words	2 0 0 0 -1 0 -1 0 0 -1 -1 1
© · 2 to 3 words	2 -2 -1 -4 -9 2 -2 -4 1 -1 -1 1
© · 4 to 6 words	3 -1 -1 -5 -6 2 -5 -5 0 -2 -2 2
© · 7 to 13 words	6 -2 -1 -5 -6 -2 -3 -4 0 -1 -2 1
© · over 25 words	2 0 -1 -1 0 0 -2 0 0 -1 0 0
# capitals × size
a capital at its start only · 0 to 1 words	0 -3 -1 -3 -4 0 -1 2 1 2 -1 -1
a capital at its start only · 14 to 18 words	-2 -1 2 0 -4 -3 3 2 0 1 -1 0
a capital at its start only · 19 to 25 words	-3 -1 2 -8 -3 -2 3 -4 1 2 0 -2
a capital at its start only · 2 to 3 words	2 1 -1 -3 -1 -7 -1 2 0 1 0 0
a capital at its start only · 4 to 6 words	1 -3 0 -4 -2 -16 2 -7 -1 0 -1 0
a capital at its start only · 7 to 13 words	-1 -1 4 -3 -4 -11 1 -11 -2 2 -1 0
a capital at its start only · over 25 words	-3 -1 2 1 -9 -1 5 -2 -1 0 2 -1
a capital on each word · 0 to 1 words	0 -2 -2 -1 -1 0 1 -5 0 1 0 0
a capital on each word · 14 to 18 words	0 2 -5 0 -1 -1 -1 -1 0 -1 0 1
a capital on each word · 19 to 25 words	1 0 -6 1 -8 -1 2 -2 2 -2 1 -1
a capital on each word · 2 to 3 words	-1 -4 -3 2 0 2 0 -4 0 0 -1 -1
a capital on each word · 4 to 6 words	0 -6 -4 1 -1 5 0 -1 -1 -1 0 1
a capital on each word · 7 to 13 words	-1 -4 -8 2 -5 -1 1 -6 -2 1 0 -1
a capital on each word · over 25 words	1 -3 -2 -4 -3 -1 2 0 1 -3 2 0
capitals throughout · 0 to 1 words	0 -4 -2 1 -3 1 -1 0 1 0 -1 -1
capitals throughout · 14 to 18 words	1 0 -1 -2 0 0 -2 0 0 -2 1 0
capitals throughout · 19 to 25 words	1 0 -3 -3 2 0 -2 0 1 2 -2 0
capitals throughout · 2 to 3 words	-2 -8 1 2 -4 -4 1 -3 -1 -1 -1 2
capitals throughout · 4 to 6 words	0 -2 0 2 -5 -2 -1 -3 -1 -1 -1 1
capitals throughout · 7 to 13 words	-3 1 0 -6 1 -4 1 -1 -1 -1 1 0
capitals throughout · over 25 words	1 0 -3 -1 -3 0 2 0 0 -3 1 0
mostly capitals · 0 to 1 words	-2 0 0 -3 -1 3 0 0 -1 2 0 -1
mostly capitals · 14 to 18 words	1 -2 -3 1 0 -3 -1 2 1 -1 1 -1
mostly capitals · 19 to 25 words	0 1 -1 1 0 -4 -2 4 0 0 0 0
mostly capitals · 2 to 3 words	2 0 -1 -3 -1 -2 -1 -4 -1 2 -1 1
mostly capitals · 4 to 6 words	-1 0 -1 1 0 0 -1 3 -1 2 0 0
mostly capitals · 7 to 13 words	0 0 -3 0 0 2 -2 3 1 -2 -1 0
mostly capitals · over 25 words	0 0 -3 0 3 -3 -3 -3 -1 1 0 0
no capitals · 0 to 1 words	1 -3 -2 -2 0 -2 0 5 1 -2 -1 1
no capitals · 19 to 25 words	1 -1 -1 -1 -2 0 0 1 -1 -1 -2 2
no capitals · 2 to 3 words	-1 -6 -1 -1 -4 -2 1 -1 0 -1 -2 2
no capitals · 4 to 6 words	-2 -6 -5 1 4 -11 2 -6 0 -1 0 1
no capitals · 7 to 13 words	-1 -5 -4 -2 0 -6 1 -3 0 -1 1 -2
no capitals · over 25 words	0 -1 -2 -2 3 0 -1 -1 1 -2 0 1
no letters with case · 0 to 1 words	2 -6 -6 1 -4 -8 -2 -1 0 0 0 -1
no letters with case · 14 to 18 words	-1 1 -4 -7 0 -1 0 -2 -1 1 0 0
no letters with case · 19 to 25 words	0 -2 0 -4 1 -1 0 -1 -2 -1 0 1
no letters with case · 2 to 3 words	2 -2 -1 0 -5 -7 -2 0 -1 1 -2 1
no letters with case · 4 to 6 words	1 -1 1 -2 -5 -4 0 -6 -1 1 -1 2
no letters with case · 7 to 13 words	0 -3 -2 -3 0 -6 0 1 2 -2 0 0
no letters with case · over 25 words	-2 1 -2 2 -2 -1 1 -1 0 0 0 -1
some capitals · 0 to 1 words	3 -1 0 0 -3 2 -4 -2 -1 -1 1 0
some capitals · 14 to 18 words	0 0 1 -1 1 -5 0 -14 0 0 1 0
some capitals · 19 to 25 words	-1 -3 1 -2 0 -6 1 -13 0 -1 0 0
some capitals · 2 to 3 words	-1 -2 -3 -1 -1 0 0 -3 0 -3 2 -1
some capitals · 4 to 6 words	0 1 -3 -1 -1 -3 2 -2 0 -1 0 0
some capitals · 7 to 13 words	0 -1 2 -1 0 -8 0 -2 -1 1 0 1
some capitals · over 25 words	-1 -4 1 -2 -2 -5 1 -3 0 -1 -1 0
# capitals × gap above × size
a capital at its start only · more blank lines · 2 to 3 words	-3 4 0 -2 -1 -1 -3 0 0 3 -3 -1
a capital at its start only · more blank lines · 4 to 6 words	-2 4 0 -2 -2 -1 -3 -1 0 3 -3 -3
a capital at its start only · no blank line · 0 to 1 words	2 -2 -1 -6 -2 1 -1 0 1 3 -1 -2
a capital at its start only · no blank line · 14 to 18 words	-3 1 0 2 0 -1 1 1 -2 0 -1 1
a capital at its start only · no blank line · 19 to 25 words	-2 -3 3 -3 -2 -1 1 -3 0 2 0 -1
a capital at its start only · no blank line · 2 to 3 words	2 -2 0 -1 -1 -6 -2 -1 0 0 0 1
a capital at its start only · no blank line · 4 to 6 words	2 -3 0 -2 -3 -12 1 -6 0 0 0 0
a capital at its start only · no blank line · 7 to 13 words	0 -4 3 0 -6 -7 1 -4 -2 0 -1 2
a capital at its start only · no blank line · over 25 words	-3 -1 3 -2 -2 0 2 -1 0 2 1 -2
a capital at its start only · one blank line · 0 to 1 words	-1 -1 0 -1 -3 -3 0 3 -1 -1 -1 3
a capital at its start only · one blank line · 14 to 18 words	-1 -3 2 -3 -7 -2 3 1 0 1 0 0
a capital at its start only · one blank line · 19 to 25 words	-2 -4 0 -6 -2 -2 3 -2 1 1 0 -2
a capital at its start only · one blank line · 2 to 3 words	2 1 -4 -4 -2 -6 0 1 -2 1 -1 0
a capital at its start only · one blank line · 4 to 6 words	0 -1 -2 -4 -1 -12 2 -5 0 0 0 0
a capital at its start only · one blank line · 7 to 13 words	-2 -1 3 -4 -1 -8 2 -9 -1 0 1 0
a capital at its start only · one blank line · over 25 words	-2 -1 0 1 -12 -1 4 -2 -1 -1 1 1
a capital at its start only · the end of the file · 2 to 3 words	3 1 0 -6 1 -1 0 0 -1 1 0 0
a capital at its start only · the end of the file · 4 to 6 words	4 -1 0 -4 -1 0 0 0 1 -1 0 0
a capital at its start only · the end of the file · 7 to 13 words	-2 3 -1 -2 -1 0 0 0 -3 3 0 0
a capital at its start only · two blank lines · 2 to 3 words	1 0 -1 -1 -5 -3 -3 0 1 -1 0 1
a capital at its start only · two blank lines · 4 to 6 words	0 -2 -1 2 -4 -2 -1 -1 -2 0 -1 1
a capital at its start only · two blank lines · 7 to 13 words	1 1 -1 -3 -4 0 -3 -1 -3 2 -2 1
a capital on each word · more blank lines · 0 to 1 words	-2 -3 0 3 0 -2 -1 -1 1 -3 -1 2
a capital on each word · more blank lines · 2 to 3 words	0 4 0 -5 -1 -1 -3 0 1 3 -3 0
a capital on each word · more blank lines · 7 to 13 words	-2 4 0 -1 -1 0 -2 0 0 3 -2 -1
a capital on each word · no blank line · 0 to 1 words	1 -2 -1 -1 0 0 0 -2 0 1 0 1
a capital on each word · no blank line · 14 to 18 words	1 1 -3 -6 0 0 -2 -1 1 -2 0 0
a capital on each word · no blank line · 19 to 25 words	0 -1 -3 -2 -4 0 2 -1 1 -1 2 -1
a capital on each word · no blank line · 2 to 3 words	1 -4 -3 1 -1 1 -1 -2 0 0 1 0
a capital on each word · no blank line · 4 to 6 words	1 -3 -10 1 -1 1 -2 0 -1 -1 0 1
a capital on each word · no blank line · 7 to 13 words	0 -2 -3 1 -5 -1 1 -4 -1 -1 1 -1
a capital on each word · no blank line · over 25 words	2 -1 -5 -3 0 -1 -1 0 1 -2 0 1
a capital on each word · one blank line · 0 to 1 words	-1 -2 -2 1 -3 0 2 -7 0 0 1 -1
a capital on each word · one blank line · 14 to 18 words	-1 -1 -4 1 -3 0 2 -1 0 0 1 0
a capital on each word · one blank line · 19 to 25 words	1 1 -4 2 -5 0 0 0 1 -1 -1 1
a capital on each word · one blank line · 2 to 3 words	-1 -4 -4 2 -1 1 0 -8 -1 0 -1 -1
a capital on each word · one blank line · 4 to 6 words	-1 -6 -12 3 -1 4 0 -2 0 0 -1 0
a capital on each word · one blank line · 7 to 13 words	0 -4 -7 2 -3 -1 0 -4 -1 0 0 0
a capital on each word · one blank line · over 25 words	-1 -1 0 -2 -6 0 2 0 0 -1 1 0
a capital on each word · the end of the file · 0 to 1 words	2 1 -1 -1 -2 -3 0 0 -1 1 0 0
a capital on each word · the end of the file · 2 to 3 words	1 0 0 -1 -2 -2 0 0 0 0 0 0
a capital on each word · the end of the file · 4 to 6 words	1 -2 0 0 -2 -1 0 0 2 -2 0 0
a capital on each word · the end of the file · 7 to 13 words	0 1 -1 -3 -2 0 0 0 -1 1 0 0
a capital on each word · two blank lines · 0 to 1 words	1 -1 -1 1 -4 -4 -4 -2 2 -2 -2 2
a capital on each word · two blank lines · 2 to 3 words	0 -1 -2 0 -1 -1 -1 -1 1 1 -4 1
a capital on each word · two blank lines · 4 to 6 words	-1 0 2 -1 -6 -3 0 -1 0 0 0 -1
a capital on each word · two blank lines · 7 to 13 words	3 0 -1 -3 -3 0 -1 0 -1 3 -1 -1
capitals throughout · more blank lines · 0 to 1 words	-4 -3 0 5 -1 -3 -1 -4 1 -4 -2 4
capitals throughout · no blank line · 0 to 1 words	3 -2 -2 -5 -1 0 -4 0 0 1 -1 0
capitals throughout · no blank line · 2 to 3 words	0 -4 0 -1 -3 -9 2 -2 0 -3 0 2
capitals throughout · no blank line · 4 to 6 words	0 -1 -4 2 -5 0 -2 -1 -1 0 -2 1
capitals throughout · no blank line · 7 to 13 words	0 1 -4 -5 0 -2 0 -1 -1 0 3 -1
capitals throughout · one blank line · 0 to 1 words	-1 -4 -5 -3 -9 1 1 0 2 0 1 -2
capitals throughout · one blank line · 19 to 25 words	1 0 -3 -3 2 0 -2 0 1 2 -3 0
capitals throughout · one blank line · 2 to 3 words	-1 -5 1 1 -3 -1 0 -2 -1 0 -1 0
capitals throughout · one blank line · 4 to 6 words	1 -2 1 0 -3 -2 0 -2 -1 -1 0 1
capitals throughout · one blank line · 7 to 13 words	-4 -2 1 -2 1 -2 2 0 -1 -2 1 1
capitals throughout · the end of the file · 0 to 1 words	-7 -3 0 7 -1 -2 0 0 3 -3 0 0
capitals throughout · the end of the file · 2 to 3 words	-5 -2 0 5 -1 0 0 0 2 -2 0 0
capitals throughout · two blank lines · 0 to 1 words	-3 -1 0 4 -1 -2 -3 -2 1 -2 -3 2
capitals throughout · two blank lines · 2 to 3 words	1 -1 0 0 -2 -1 -1 0 1 -1 -1 1
mostly capitals · more blank lines · 14 to 18 words	-2 3 0 0 -3 0 -1 0 0 2 -2 -1
mostly capitals · more blank lines · 2 to 3 words	-1 3 0 -2 -1 0 -3 0 1 3 -3 -1
mostly capitals · more blank lines · 4 to 6 words	-3 6 0 -3 -3 -1 -4 0 0 5 -4 -2
mostly capitals · more blank lines · 7 to 13 words	-5 6 -1 -2 -5 -1 -4 1 -1 4 -3 -2
mostly capitals · no blank line · 14 to 18 words	0 -4 -5 0 0 -2 0 1 0 -1 2 -2
mostly capitals · no blank line · 19 to 25 words	-1 -1 0 1 -1 -2 -1 2 0 1 0 0
mostly capitals · no blank line · 2 to 3 words	3 -1 -2 -4 -2 0 -1 -3 0 2 -1 0
mostly capitals · no blank line · 4 to 6 words	0 -5 -1 2 -2 0 0 1 0 1 0 -1
mostly capitals · no blank line · 7 to 13 words	-1 -5 -1 -1 2 2 -2 1 0 -2 1 -1
mostly capitals · no blank line · over 25 words	0 -1 -2 -1 1 -2 -1 -1 0 0 0 -1
mostly capitals · one blank line · 14 to 18 words	0 0 -1 -1 0 -3 -1 1 0 -2 1 0
mostly capitals · one blank line · 19 to 25 words	2 -2 -1 1 1 -2 -4 3 0 0 0 0
mostly capitals · one blank line · 2 to 3 words	0 -1 -1 0 0 -5 0 -3 -1 -1 0 1
mostly capitals · one blank line · 4 to 6 words	-1 1 -2 -2 2 -1 0 2 -2 -1 1 0
mostly capitals · one blank line · 7 to 13 words	0 2 -4 1 -2 -1 -2 3 0 -1 -3 2
mostly capitals · one blank line · over 25 words	-1 1 -3 1 4 -1 -4 -2 -2 -3 1 0
mostly capitals · the end of the file · 14 to 18 words	2 -1 -1 -2 -2 0 0 0 1 -1 0 0
mostly capitals · the end of the file · 4 to 6 words	1 1 -1 -4 -4 -2 0 0 -1 1 0 0
mostly capitals · the end of the file · 7 to 13 words	3 -1 -3 -9 -2 -2 0 0 1 -1 0 0
mostly capitals · two blank lines · 14 to 18 words	4 -1 -1 -2 -4 0 -3 0 1 0 -1 0
mostly capitals · two blank lines · 2 to 3 words	2 1 0 -5 -4 -2 -1 0 -2 2 1 -1
mostly capitals · two blank lines · 4 to 6 words	0 2 0 -2 -1 0 -3 -2 0 3 -2 0
mostly capitals · two blank lines · 7 to 13 words	2 0 -4 -5 -2 -3 1 -2 1 -1 0 0
no capitals · no blank line · 0 to 1 words	0 -3 -2 -2 0 -1 0 2 1 -2 -1 1
no capitals · no blank line · 19 to 25 words	0 0 0 0 -2 0 1 0 0 0 -1 1
no capitals · no blank line · 2 to 3 words	-1 -4 0 -3 -2 -6 2 1 -2 0 -1 0
no capitals · no blank line · 4 to 6 words	-1 0 -3 0 -1 -6 2 -4 0 0 1 0
no capitals · no blank line · 7 to 13 words	-2 -3 -2 0 0 -3 2 -1 1 1 1 -2
no capitals · no blank line · over 25 words	1 0 -1 0 1 0 -2 0 1 -2 -1 1
no capitals · one blank line · 0 to 1 words	2 -3 -2 -2 -1 -2 -3 5 0 0 -1 1
no capitals · one blank line · 14 to 18 words	-2 -1 0 -1 0 0 1 -1 0 -1 1 0
no capitals · one blank line · 19 to 25 words	1 -1 0 -1 -1 0 -1 1 -1 0 -1 2
no capitals · one blank line · 2 to 3 words	0 -4 -3 0 -5 0 -1 -3 0 0 -2 3
no capitals · one blank line · 4 to 6 words	-1 -5 -2 -1 5 -7 -2 -3 0 0 -1 2
no capitals · one blank line · 7 to 13 words	-1 -4 -4 -2 0 -3 0 -3 0 -2 1 0
no capitals · one blank line · over 25 words	0 -1 -1 -2 2 0 0 -1 -1 -1 0 0
no capitals · the end of the file · 4 to 6 words	-8 -6 0 8 -3 0 0 0 6 -6 0 0
no capitals · two blank lines · 0 to 1 words	2 0 0 -2 -1 -1 -1 -1 -1 2 0 -1
no capitals · two blank lines · 4 to 6 words	-4 -1 0 4 1 -1 -2 0 0 0 -3 4
no letters with case · no blank line · 0 to 1 words	1 -3 -4 1 -2 -4 -1 -2 0 0 0 -1
no letters with case · no blank line · 14 to 18 words	-2 -3 -3 -5 -1 -1 2 -1 -1 -1 2 -2
no letters with case · no blank line · 19 to 25 words	0 0 -3 -2 3 0 -2 0 -1 -2 0 2
no letters with case · no blank line · 2 to 3 words	2 -3 0 -1 -3 -6 -1 -2 -1 1 -1 0
no letters with case · no blank line · 4 to 6 words	1 -1 1 -4 -2 -2 -1 -4 0 1 -1 0
no letters with case · no blank line · 7 to 13 words	-1 -2 -1 -1 1 -4 0 0 1 0 0 -2
no letters with case · no blank line · over 25 words	-1 0 -4 1 1 -1 0 -1 0 -1 0 0
no letters with case · one blank line · 0 to 1 words	2 -5 -4 0 -8 -7 -2 0 0 -1 2 -1
no letters with case · one blank line · 14 to 18 words	1 1 -3 -5 0 -1 -1 -1 -2 2 -2 2
no letters with case · one blank line · 19 to 25 words	-2 -2 1 -2 0 0 0 -1 -1 0 0 -1
no letters with case · one blank line · 2 to 3 words	0 -2 -4 1 -3 -5 0 1 0 0 -2 2
no letters with case · one blank line · 4 to 6 words	1 -1 1 -1 -6 -3 1 -4 -1 0 1 1
no letters with case · one blank line · 7 to 13 words	2 -2 -2 -7 -3 -3 0 0 2 -3 -1 0
no letters with case · one blank line · over 25 words	-3 3 0 2 -3 -1 1 -1 -1 1 -1 -1
no letters with case · the end of the file · 0 to 1 words	-1 -3 0 3 0 0 0 0 3 -3 0 0
no letters with case · two blank lines · 0 to 1 words	5 -1 0 -2 -1 -2 -4 1 1 0 -2 0
some capitals · more blank lines · 14 to 18 words	-4 5 -2 -1 -5 0 -4 0 -1 4 -4 -3
some capitals · more blank lines · 19 to 25 words	-1 3 -1 0 -3 0 -2 0 0 3 -3 0
some capitals · more blank lines · 4 to 6 words	-2 3 0 -1 -2 -1 -2 0 1 2 -2 -1
some capitals · more blank lines · 7 to 13 words	-6 8 -2 -4 -6 -1 -5 -2 -1 6 -5 -4
some capitals · no blank line · 0 to 1 words	0 -1 0 -3 -2 2 -1 -1 0 -1 0 0
some capitals · no blank line · 14 to 18 words	-1 -2 -1 2 0 -4 0 -8 -1 0 0 0
some capitals · no blank line · 19 to 25 words	-1 -4 0 -3 1 -4 0 -8 -1 -1 0 0
some capitals · no blank line · 2 to 3 words	0 -1 -3 -2 -7 0 0 -1 0 -2 2 -1
some capitals · no blank line · 4 to 6 words	1 -3 -1 0 -3 -4 0 -9 1 -1 -1 0
some capitals · no blank line · 7 to 13 words	0 -3 -1 -1 1 -12 0 -2 -1 -1 0 1
some capitals · no blank line · over 25 words	-1 -5 0 -2 1 -5 1 -1 0 0 1 -1
some capitals · one blank line · 0 to 1 words	3 -1 0 1 -2 -2 -4 -1 -1 1 0 1
some capitals · one blank line · 14 to 18 words	1 -2 2 -7 0 -4 0 -11 -1 -1 1 0
some capitals · one blank line · 19 to 25 words	-1 -1 1 -2 -2 -6 1 -9 -1 -1 -1 0
some capitals · one blank line · 2 to 3 words	-2 -2 0 1 0 0 -1 -3 1 0 1 -1
some capitals · one blank line · 4 to 6 words	-2 2 -7 -2 0 -2 2 0 0 1 -1 0
some capitals · one blank line · 7 to 13 words	1 -1 2 -3 0 -5 0 -1 -1 0 0 1
some capitals · one blank line · over 25 words	-2 -4 1 -2 -3 -3 1 -4 0 -1 -1 0
some capitals · the end of the file · 14 to 18 words	1 1 -2 -4 -3 0 0 0 -1 1 0 0
some capitals · the end of the file · 19 to 25 words	4 -2 -2 -2 -2 0 0 0 2 -2 0 0
some capitals · the end of the file · 4 to 6 words	-1 3 0 -3 -1 0 0 0 -3 3 0 0
some capitals · the end of the file · 7 to 13 words	2 -1 -3 -3 -4 -1 0 0 1 -1 0 0
some capitals · two blank lines · 14 to 18 words	3 0 -3 -4 -1 -1 -2 -1 0 0 0 0
some capitals · two blank lines · 19 to 25 words	3 -2 -3 -3 -1 0 -1 -1 1 -1 -1 1
some capitals · two blank lines · 4 to 6 words	0 3 -1 -6 -1 -2 0 -2 -1 1 -1 0
some capitals · two blank lines · 7 to 13 words	-1 1 -5 0 -1 -2 2 -2 -1 0 0 0
some capitals · two blank lines · over 25 words	1 0 0 -4 -7 -1 1 -1 0 -1 1 -2
# sentences inside
0	1 -2 -1 -1 -1 0 0 1 1 0 -1 0
1	-1 -5 0 0 2 -2 2 -5 0 0 -1 1
2	-1 -7 3 1 -1 -1 0 -1 -1 1 -1 1
over 2	0 0 1 -3 -1 -3 0 -6 0 1 0 1
# length of words
more	-1 1 0 1 -2 -1 2 -4 1 -2 1 0
up to 3.5	2 -6 -1 -4 -10 0 -1 -8 0 1 -2 1
up to 4.5	1 -7 -2 0 -4 -6 0 -1 -1 0 -1 2
up to 5.2	1 -5 -4 -1 -2 -4 1 -1 0 -1 -3 1
up to 5.8	1 -1 -4 0 1 -2 0 -6 1 0 -1 0
up to 6.5	1 -3 -1 1 2 1 1 2 -1 1 -1 0
up to 7.5	0 0 2 0 1 0 0 1 -1 0 0 0
up to 9	-1 -3 3 0 0 1 1 1 0 0 -1 0
# dateline
a dateline	-2 -1 -9 -3 -7 -2 5 -1 0 -11 4 0
# an agency at its end × size
an agency at its end · 0 to 1 words	-5 -2 -2 -2 -5 5 -4 4 0 -2 0 1
an agency at its end · 14 to 18 words	-6 -2 -7 -2 5 -2 -2 -1 -1 1 0 -3
an agency at its end · 19 to 25 words	-1 -4 -6 0 4 -2 -5 -1 -1 0 0 -1
an agency at its end · 2 to 3 words	-6 -4 -3 4 -14 7 -6 0 -1 1 -2 2
an agency at its end · 4 to 6 words	-4 -2 -5 1 3 3 -6 1 0 3 -2 -2
an agency at its end · 7 to 13 words	-7 -4 -9 -1 3 4 -2 6 0 3 -3 1
an agency at its end · over 25 words	1 -2 -1 -6 3 -3 -4 -1 0 1 1 -2
# a year × size
a year · 0 to 1 words	0 -3 -2 5 -5 -6 -5 -3 0 -1 -1 1
a year · 14 to 18 words	1 -3 -2 2 1 -2 -1 -4 2 0 -2 1
a year · 19 to 25 words	-2 -3 -3 2 3 -2 -1 -6 -2 -1 1 -1
a year · 2 to 3 words	-1 -4 -4 4 -5 -4 -2 -3 -2 1 -2 0
a year · 4 to 6 words	0 -4 -7 2 -2 -9 -1 -5 -2 0 -2 3
a year · 7 to 13 words	0 -4 -3 6 1 0 -2 -9 -2 2 0 -1
a year · over 25 words	-1 -4 -3 1 5 -3 -2 1 0 0 0 -2
# a time of day × size
a time of day · 0 to 1 words	0 -1 -1 2 -2 -2 -2 0 0 -1 -1 0
a time of day · 14 to 18 words	-6 -1 -4 7 -4 -1 -3 1 -1 3 -3 -1
a time of day · 19 to 25 words	-3 -1 -2 3 -5 0 2 0 -1 1 1 -2
a time of day · 2 to 3 words	-3 -4 -2 4 -3 0 -3 -1 -1 -1 -2 2
a time of day · 4 to 6 words	-2 -6 -6 4 -6 -2 -5 -1 0 2 -5 1
a time of day · 7 to 13 words	2 -7 -5 6 -8 -1 -4 -5 -3 5 -4 2
a time of day · over 25 words	-1 -1 -1 1 -3 0 1 0 -2 -2 1 -1
# a bar × size
a bar · 0 to 1 words	-2 -1 -1 2 -2 -3 2 0 0 -2 -1 0
a bar · 14 to 18 words	0 -4 -7 4 2 -1 -5 0 2 1 -1 -1
a bar · 19 to 25 words	3 -3 -3 3 -2 -1 -3 -1 0 1 0 1
a bar · 2 to 3 words	-1 -3 -2 2 -6 3 -3 -1 1 -3 -1 2
a bar · 4 to 6 words	-2 -4 -5 2 -11 4 -4 -1 0 0 -1 1
a bar · 7 to 13 words	3 -4 -9 4 -4 0 -3 -3 2 0 -1 0
a bar · over 25 words	-2 1 -3 -3 4 -1 -1 -1 0 -1 2 -1
# a dot between words × size
a dot between words · 0 to 1 words	2 -6 -2 -3 -2 -4 0 -4 0 0 -1 -1
a dot between words · 14 to 18 words	1 -4 1 -7 -2 -1 0 -1 1 -2 0 0
a dot between words · 19 to 25 words	-3 -3 0 0 0 -1 1 -2 -2 0 2 -2
a dot between words · 2 to 3 words	1 -4 -4 1 -3 -5 -1 -2 1 -2 0 -1
a dot between words · 4 to 6 words	1 -7 -8 -3 -2 -1 1 0 1 -1 0 0
a dot between words · 7 to 13 words	-1 -2 1 -2 -1 -8 0 -7 0 -1 -1 -1
a dot between words · over 25 words	-2 -2 -1 -5 -5 -1 2 -1 0 -2 1 -1
# a web address × size
a web address · 0 to 1 words	-1 -3 -2 0 -6 -3 1 -3 -2 0 1 0
a web address · 14 to 18 words	-1 -3 -3 1 -3 -1 2 -2 1 -3 3 -2
a web address · 19 to 25 words	-2 -2 -3 1 -4 -1 3 -3 -1 -1 2 -1
a web address · 2 to 3 words	-1 0 -1 -4 -2 1 0 -1 -1 0 1 0
a web address · 4 to 6 words	-2 -3 -2 2 -3 0 2 -5 0 0 1 -1
a web address · 7 to 13 words	-2 -4 -5 1 0 -2 3 -3 0 -1 1 -1
a web address · over 25 words	3 -1 -7 4 2 -1 -6 0 0 -5 -4 5
# a mail address × size
a mail address · 0 to 1 words	-3 -1 0 4 -2 -1 -3 2 -2 2 -3 3
a mail address · 14 to 18 words	-5 0 0 -2 -4 0 5 -1 -2 -1 5 -5
a mail address · 2 to 3 words	-1 0 0 -5 -2 0 2 0 1 -1 2 -2
a mail address · 4 to 6 words	0 -2 0 3 -4 -3 -3 1 -2 1 -2 2
a mail address · 7 to 13 words	-2 -3 -2 2 -3 -2 0 2 -1 -1 1 -1
a mail address · over 25 words	1 0 -3 3 3 0 -5 -1 0 1 -4 4
# a name behind @ × size
a name behind @ · 0 to 1 words	-4 -1 0 5 2 -3 -2 -1 -1 1 -2 1
a name behind @ · 14 to 18 words	-2 0 0 1 -3 0 2 0 0 -1 1 -1
a name behind @ · 19 to 25 words	0 -1 -1 2 0 0 -1 -1 -1 -1 0 0
a name behind @ · 2 to 3 words	-2 -1 -2 2 -5 -2 1 0 -1 -1 0 2
a name behind @ · 4 to 6 words	-1 -1 -1 3 -5 -5 0 -1 -2 3 -1 0
a name behind @ · 7 to 13 words	-1 -3 -3 -1 2 -1 1 2 -1 -2 1 1
a name behind @ · over 25 words	0 0 -1 -3 1 0 -1 -1 0 0 0 0
# a copyright sign × size
a copyright sign · 0 to 1 words	-5 -1 -1 1 -2 3 -1 2 1 1 -2 0
a copyright sign · 14 to 18 words	0 -1 2 -4 3 -1 -5 -2 1 1 -1 -1
a copyright sign · 19 to 25 words	2 -2 -3 -2 3 -1 -5 -1 -1 1 -2 1
a copyright sign · 2 to 3 words	-1 -2 -1 -4 -6 4 -3 -4 0 -2 1 1
a copyright sign · 4 to 6 words	0 -2 -1 -8 -2 2 2 -5 0 -3 0 0
a copyright sign · 7 to 13 words	2 -4 -4 -3 0 -1 -2 -7 -1 1 -2 1
a copyright sign · over 25 words	2 -1 -5 -5 4 0 -3 -1 1 1 -2 0
# a question mark × size
a question mark · 0 to 1 words	1 0 0 -2 -1 -2 0 -1 1 -1 1 0
a question mark · 14 to 18 words	2 1 1 -9 -5 -2 0 -2 -1 1 -2 2
a question mark · 19 to 25 words	-1 -2 2 -5 -5 -1 3 -2 0 1 0 -1
a question mark · 2 to 3 words	-1 0 -2 -7 -9 -5 3 -3 0 0 1 -2
a question mark · 4 to 6 words	1 0 -4 -1 -4 -4 1 -7 0 0 0 0
a question mark · 7 to 13 words	3 2 -1 -9 -8 -5 0 -7 1 -1 0 0
a question mark · over 25 words	0 -4 0 -10 -6 -2 0 -4 0 -2 -1 2
# a colon × size
a colon · 14 to 18 words	1 1 -4 -1 3 -4 -3 -2 -2 3 1 -2
a colon · 19 to 25 words	-2 3 -10 -1 2 -4 -1 -5 1 2 0 -1
a colon · 2 to 3 words	-4 -1 -5 1 -2 7 -1 -3 -1 2 -1 -1
a colon · 4 to 6 words	-2 2 -1 2 -4 5 -3 4 0 1 0 -1
a colon · 7 to 13 words	1 4 -6 -1 -4 0 -2 -1 -1 -1 1 -1
a colon · over 25 words	0 2 -1 -2 3 -5 -2 -7 -2 2 -1 0
# a slash between words × size
a slash between words · 0 to 1 words	-4 -3 -2 0 -1 2 -2 6 -2 -2 -1 2
a slash between words · 14 to 18 words	-1 -5 -5 -1 3 -2 -1 -2 1 0 0 -1
a slash between words · 19 to 25 words	0 -5 -5 -1 5 -2 -5 -3 0 -1 0 0
a slash between words · 2 to 3 words	-7 -6 -4 0 -2 8 -3 4 0 2 1 -2
a slash between words · 4 to 6 words	-4 -5 1 -6 0 6 0 -2 0 1 2 -5
a slash between words · 7 to 13 words	-2 -6 -3 -4 1 6 -3 -5 2 0 -2 -1
a slash between words · over 25 words	1 -3 -6 -2 5 -3 -5 -2 0 -2 -1 1
# a full date at its end × size
a full date at its end · 14 to 18 words	1 -1 -3 4 -3 -1 -4 0 -2 2 -2 0
a full date at its end · 19 to 25 words	0 0 -3 1 3 0 -3 -1 -1 1 -2 1
a full date at its end · 4 to 6 words	0 -2 -1 1 -7 -4 -1 -1 -1 1 -1 1
a full date at its end · 7 to 13 words	1 -4 -1 3 -7 -4 -2 -2 -4 2 -2 1
# a figure × size
a figure · 0 to 1 words	2 -4 -3 -1 -3 -4 -2 -8 -2 0 1 -1
a figure · 14 to 18 words	-1 -1 -1 2 0 -4 0 -7 -1 1 0 0
a figure · 19 to 25 words	-3 -2 -3 1 2 -4 1 -6 -4 -1 1 0
a figure · 2 to 3 words	-1 -4 -6 -2 -5 -6 1 -9 0 0 1 -2
a figure · 4 to 6 words	-2 -2 -1 2 1 -6 2 -8 -1 -1 1 1
a figure · 7 to 13 words	0 -2 -1 3 -1 1 0 -3 0 0 1 -1
a figure · over 25 words	-2 -5 -2 1 4 -4 1 -1 -1 -2 1 -1
# an arrow × size
an arrow · 0 to 1 words	1 -1 0 -4 -3 -2 1 -1 1 -1 0 0
an arrow · 14 to 18 words	1 -3 -3 -3 -5 0 2 0 3 -3 0 0
an arrow · 2 to 3 words	0 -1 -1 -3 -5 -4 3 -1 1 2 -1 0
an arrow · 4 to 6 words	0 -3 -3 -4 -8 -3 4 1 -1 -1 1 1
an arrow · 7 to 13 words	-1 -4 0 0 2 -2 -1 2 3 -5 0 0
an arrow · over 25 words	1 0 -2 -1 -5 0 0 0 1 -2 -1 1
# two or three capitalized words and nothing else × size
two or three capitalized words and nothing else · 2 to 3 words	1 -4 -5 1 0 -6 -1 -5 -1 0 0 0
# more figures than letters × size
more figures than letters · 0 to 1 words	0 -4 -4 2 -7 -7 0 -5 -1 1 1 -1
more figures than letters · 2 to 3 words	0 -5 -3 2 -10 -10 -3 -3 -1 1 0 -1
more figures than letters · 4 to 6 words	-2 -7 -3 3 -8 -4 -2 -3 -1 0 -3 3
more figures than letters · 7 to 13 words	0 -2 -1 -3 -3 -1 1 0 -1 -2 0 1
# a bracket × size
a bracket · 0 to 1 words	1 -2 -2 -5 -5 -4 -2 6 2 -1 1 -2
a bracket · 14 to 18 words	-1 -2 -3 -3 2 -3 -1 -2 0 -2 1 0
a bracket · 19 to 25 words	-1 0 -6 -1 1 -4 -1 2 -1 -1 1 0
a bracket · 2 to 3 words	2 -3 -2 -1 -1 -4 0 -1 0 1 -1 0
a bracket · 4 to 6 words	-2 0 -4 -5 1 -3 2 2 -2 1 0 0
a bracket · 7 to 13 words	-2 -2 -13 -3 -1 2 -1 2 1 0 0 -2
a bracket · over 25 words	0 -5 -3 -2 1 -6 0 -5 0 -2 -2 3
# a quotation mark × size
a quotation mark · 0 to 1 words	-1 -1 0 -1 -2 -3 1 -1 1 -3 0 0
a quotation mark · 14 to 18 words	1 0 1 -3 -8 -2 2 0 -1 -2 -1 1
a quotation mark · 19 to 25 words	0 1 -4 -10 -2 -3 1 -4 1 -2 -1 -1
a quotation mark · 2 to 3 words	-3 4 1 -7 0 -8 2 -2 1 0 -1 0
a quotation mark · 4 to 6 words	1 -1 0 -6 0 -10 0 -4 -1 -1 -1 1
a quotation mark · 7 to 13 words	1 -1 -5 -7 0 -5 0 -1 1 -4 -1 1
a quotation mark · over 25 words	-4 1 0 -8 -3 -3 4 -4 -3 -1 2 -2
# a comma × size
a comma · 0 to 1 words	0 -2 0 -5 -3 -3 2 -1 -2 2 1 -1
a comma · 14 to 18 words	-1 -2 -3 1 -3 -3 3 0 -1 0 1 -1
a comma · 19 to 25 words	-1 -5 -1 0 -1 -7 1 0 0 -1 1 -1
a comma · 2 to 3 words	-5 0 -6 3 1 -3 3 -5 -3 2 3 -1
a comma · 4 to 6 words	-1 -4 -4 2 -1 1 1 -2 0 -1 -1 -1
a comma · 7 to 13 words	-3 -3 -2 5 -5 1 2 0 -1 0 0 0
a comma · over 25 words	-1 -5 -1 -1 -1 -5 1 -3 -1 -1 0 0
# a word for a picture × size
a word for a picture · 0 to 1 words	-4 -2 -2 -3 -5 4 -3 2 0 0 0 -1
a word for a picture · 14 to 18 words	-2 -5 -1 -10 7 -3 -5 -3 1 1 -1 -1
a word for a picture · 19 to 25 words	2 -5 -6 0 6 -2 -8 0 1 0 -2 2
a word for a picture · 2 to 3 words	-4 -3 -5 -13 -4 9 -8 -5 -2 -1 2 -1
a word for a picture · 4 to 6 words	0 -4 -5 -9 -4 9 -7 -7 -1 1 1 -3
a word for a picture · 7 to 13 words	-8 -3 -5 -7 9 3 -6 -9 -1 4 -3 -1
a word for a picture · over 25 words	1 -3 -6 -7 5 -4 -7 -2 0 1 -1 -2
# a sign of currency or percent × size
a sign of currency or percent · 0 to 1 words	-2 -1 0 -3 -1 -2 3 -1 -2 1 2 -2
a sign of currency or percent · 14 to 18 words	0 2 1 -7 -1 -1 -1 -1 -2 1 -2 2
a sign of currency or percent · 19 to 25 words	-4 2 2 -3 -7 0 3 -1 -1 3 0 -3
a sign of currency or percent · 2 to 3 words	0 -2 -1 -5 -5 -3 1 0 -1 -2 3 -3
a sign of currency or percent · 4 to 6 words	-2 -1 -1 -6 -7 -4 3 -1 -1 -2 3 -2
a sign of currency or percent · 7 to 13 words	0 1 -2 -9 -6 -6 3 -1 0 0 1 -1
a sign of currency or percent · over 25 words	-3 0 -3 -6 -2 -1 4 -2 -3 -2 3 -2
# a label before a colon × size
a label before a colon · 0 to 1 words	-1 -4 -3 0 -7 3 1 -5 0 -2 1 -1
a label before a colon · 14 to 18 words	2 1 -3 -2 -1 -2 -1 0 0 1 1 -2
a label before a colon · 19 to 25 words	-2 -1 -4 -6 -2 -1 3 -3 1 0 2 -3
a label before a colon · 2 to 3 words	-1 -6 0 1 -4 5 -2 -5 1 1 -2 0
a label before a colon · 4 to 6 words	-2 2 0 4 -8 5 -3 -1 0 0 0 -1
a label before a colon · 7 to 13 words	3 3 -10 -2 -6 1 -3 -7 0 -1 1 -1
a label before a colon · over 25 words	0 -2 0 -5 -4 -1 1 -2 -2 1 1 -1
# times above × times below
0 · 0	0 -4 1 -1 -1 -1 2 1 1 0 -1 0
0 · 1	1 1 -1 -3 1 1 -2 -1 0 0 -1 -1
0 · 2	4 -4 -8 2 0 -1 -8 -1 1 0 -3 1
0 · 3	-1 -1 -7 -2 5 -2 -5 -1 -1 1 -1 0
0 · over 3	0 0 -5 1 1 1 -3 -2 -2 -2 0 1
1 · 0	2 0 -1 -3 -5 1 0 -3 0 0 0 1
1 · 1	3 -1 -6 1 -1 -1 -7 0 2 -2 -3 -1
1 · 2	-3 -2 -6 1 6 -5 -5 0 0 1 0 -1
1 · 3	-1 1 -2 2 0 0 -5 -1 0 0 1 0
1 · over 3	-1 -2 -2 1 1 0 -1 1 -1 -1 0 0
2 · 0	1 -1 -3 4 -1 -3 -8 -2 0 -1 -2 0
2 · 1	-1 -4 -5 -2 6 -2 -6 0 0 2 1 -3
2 · 2	2 -2 -1 -1 -1 0 -4 -1 -1 1 0 0
2 · 3	-2 -1 -1 0 1 2 1 0 -1 -2 2 0
2 · over 3	0 1 -1 1 -2 1 -3 -1 -1 -1 0 0
3 · 0	-4 -6 -5 1 10 -4 -6 -2 0 4 1 -4
3 · 1	3 -1 -1 -1 -3 1 -5 0 -2 1 1 0
3 · 2	-1 -1 0 -1 1 2 1 0 -2 0 2 0
3 · 3	1 -1 0 -4 -3 2 -2 1 -1 1 1 1
3 · over 3	1 -3 -1 -1 -2 0 -1 -1 -1 -2 1 0
over 3 · 0	0 -3 -2 -3 2 2 0 -1 -1 -2 4 -1
over 3 · 1	-2 -2 -1 1 1 2 1 0 -1 -3 3 -1
over 3 · 3	0 -2 -1 -1 0 0 -1 -1 0 -2 2 -1
over 3 · over 3	2 -3 -2 -1 -6 -1 -3 -3 0 -2 -1 0
# comes again × size × close
above and below · 0 to 1 words · no sentence	2 -3 -4 1 -3 -2 -5 -1 0 -1 0 -1
above and below · 0 to 1 words · the end of a sentence	2 -1 0 -2 0 -1 -1 0 -1 0 0 0
above and below · 14 to 18 words · a credit	-1 -1 0 0 2 0 -1 0 1 1 -1 -1
above and below · 14 to 18 words · no sentence	-1 1 -2 -4 1 0 -2 0 -2 -1 2 0
above and below · 19 to 25 words · a credit	-3 0 0 0 3 0 0 0 -2 2 -1 0
above and below · 19 to 25 words · no sentence	-1 -2 -1 -1 3 0 -2 0 2 -3 0 0
above and below · 19 to 25 words · the end of a sentence	-5 0 -2 0 1 0 1 0 -1 0 1 -1
above and below · 2 to 3 words · no sentence	1 -1 -3 0 -1 -4 -3 -1 -2 -1 2 -1
above and below · 2 to 3 words · the end of a sentence	2 -1 -1 -1 -2 -1 -1 0 1 -1 -1 1
above and below · 4 to 6 words · a credit	-4 -1 0 -2 3 1 -2 0 -1 1 -1 0
above and below · 4 to 6 words · no sentence	0 0 -3 -1 -1 1 -3 -2 0 -2 0 0
above and below · 4 to 6 words · the end of a sentence	-1 -1 -1 2 -3 -2 2 0 1 0 0 -1
above and below · 7 to 13 words · a credit	-1 -1 0 0 3 -2 -2 0 1 1 -1 -1
above and below · 7 to 13 words · no sentence	-1 -3 -7 2 -1 -6 0 -1 -1 0 0 0
above and below · 7 to 13 words · the end of a sentence	-1 -2 -3 -3 1 -2 -1 -1 0 0 -1 -1
above and below · over 25 words · a credit	-2 0 0 0 2 0 0 0 1 0 0 -1
above · 0 to 1 words · the end of a sentence	2 -1 0 -2 -1 -1 -1 0 1 -2 1 -1
above · 14 to 18 words · a credit	-1 1 -2 -1 2 -1 -5 0 -1 3 -1 -1
above · 14 to 18 words · no sentence	3 1 -6 -8 -6 -1 1 0 -2 1 0 0
above · 14 to 18 words · the end of a sentence	-1 -1 -2 1 2 -1 -2 0 -1 2 -1 -1
above · 19 to 25 words · a credit	0 0 -1 -1 1 -1 -2 0 -1 1 0 -1
above · 19 to 25 words · no sentence	0 1 -3 -3 -1 -1 1 -1 -1 2 1 -1
above · 19 to 25 words · the end of a sentence	-1 0 1 2 3 0 -3 0 -2 3 -1 -1
above · 2 to 3 words · a credit	-5 -1 0 -5 -1 6 -5 0 -1 4 -2 -2
above · 2 to 3 words · no sentence	1 -2 -2 -2 0 -1 -1 -3 -1 -2 1 0
above · 2 to 3 words · the end of a sentence	0 -1 0 -4 -6 -3 1 0 1 -2 -1 0
above · 4 to 6 words · a credit	-2 -1 -1 -3 1 2 -3 -1 0 1 -1 -2
above · 4 to 6 words · no sentence	1 1 -8 -1 -3 -3 -1 -5 -2 1 -1 0
above · 4 to 6 words · the end of a sentence	2 -1 -3 -6 -3 -6 -1 -1 2 3 0 -2
above · 7 to 13 words · a credit	2 -2 -1 -3 2 -1 -5 -1 -2 5 -2 0
above · 7 to 13 words · no sentence	3 0 -12 -2 -4 -1 -2 -4 -2 -1 0 0
above · 7 to 13 words · the end of a sentence	0 -2 -1 -2 1 -6 -2 -4 -1 2 0 -1
above · over 25 words · a credit	-2 -1 -1 -1 3 -1 -2 0 0 1 -1 0
above · over 25 words · no sentence	1 -1 -3 -2 1 0 -2 0 0 2 -2 0
above · over 25 words · the end of a sentence	-1 -1 0 -4 1 -1 0 -1 0 0 0 -1
below · 0 to 1 words · no sentence	1 -2 -1 -1 0 0 0 1 1 0 0 -1
below · 0 to 1 words · the end of a sentence	4 0 0 -4 -1 -1 -2 0 -2 1 2 -1
below · 14 to 18 words · a credit	0 -1 -1 -1 3 0 -3 0 -1 2 0 -1
below · 14 to 18 words · no sentence	0 3 -2 -3 0 -1 -3 -1 -1 2 -1 1
below · 14 to 18 words · the end of a sentence	0 -2 0 0 4 0 -5 0 3 0 0 -2
below · 19 to 25 words · a credit	0 0 -1 0 0 0 -2 0 -1 1 0 -1
below · 19 to 25 words · no sentence	2 0 -2 -3 1 -1 -2 -1 -1 0 0 1
below · 19 to 25 words · the end of a sentence	-1 1 -2 1 1 -1 -1 -1 0 -1 0 0
below · 2 to 3 words · a credit	-5 -1 -1 -5 -3 7 -4 0 -3 3 0 -1
below · 2 to 3 words · no sentence	1 0 0 -1 -1 -4 -2 -2 0 -1 0 -1
below · 2 to 3 words · the end of a sentence	2 -2 -1 -7 2 -3 -2 0 0 2 -3 1
below · 4 to 6 words · a credit	-2 -3 -1 -2 -1 2 -2 0 -1 2 -2 -1
below · 4 to 6 words · no sentence	0 0 -9 -2 1 -3 -2 -5 -1 1 -1 0
below · 4 to 6 words · the end of a sentence	2 -1 -3 1 -3 -4 -3 -1 0 2 -2 0
below · 7 to 13 words · a credit	-1 0 -2 -3 2 0 -3 0 -1 2 0 -1
below · 7 to 13 words · no sentence	0 2 -6 -3 1 1 -3 -4 -1 0 -1 0
below · 7 to 13 words · the end of a sentence	0 -1 -1 -3 2 -5 -3 -3 0 -1 1 -2
below · over 25 words · a credit	-3 -1 -1 -1 3 0 -1 0 0 0 0 -1
below · over 25 words · no sentence	0 2 -4 -2 2 0 -3 0 -1 -1 -1 2
below · over 25 words · the end of a sentence	-1 -3 1 -4 1 -1 -1 0 0 1 -1 -1
nowhere else · 0 to 1 words · a credit	-2 -1 -1 -2 -2 1 -1 3 1 1 0 -1
nowhere else · 0 to 1 words · no sentence	1 -3 -2 -1 -2 -1 1 0 1 1 0 0
nowhere else · 0 to 1 words · the end of a sentence	-2 1 -2 -3 2 -7 1 -5 2 0 -2 -1
nowhere else · 14 to 18 words · a credit	-2 -2 -1 -5 4 -2 -3 -1 -1 1 -3 1
nowhere else · 14 to 18 words · no sentence	-1 0 -1 1 -1 -5 1 -5 0 0 1 -1
nowhere else · 14 to 18 words · the end of a sentence	-1 -5 1 -2 -4 -3 3 0 1 -2 1 0
nowhere else · 19 to 25 words · a credit	1 -5 -7 -6 5 -2 -5 -3 0 0 -1 1
nowhere else · 19 to 25 words · no sentence	-1 0 2 0 -3 -5 0 1 0 3 -1 0
nowhere else · 19 to 25 words · the end of a sentence	-2 -6 1 -4 -5 -6 2 -2 0 -1 -1 0
nowhere else · 2 to 3 words · a credit	0 -3 -3 -2 -3 2 -3 -2 3 -3 1 -1
nowhere else · 2 to 3 words · no sentence	1 -3 -2 0 -1 -3 1 -1 0 1 -2 1
nowhere else · 2 to 3 words · the end of a sentence	-1 -1 1 -3 0 -3 1 0 1 -1 2 -2
nowhere else · 4 to 6 words · a credit	-1 -2 -4 -1 -3 3 -3 0 -1 0 0 -2
nowhere else · 4 to 6 words · no sentence	1 -3 0 1 -2 -5 1 -1 1 0 -1 0
nowhere else · 4 to 6 words · the end of a sentence	0 -2 0 -1 3 -6 0 0 -1 0 0 1
nowhere else · 7 to 13 words · a credit	-2 -5 -10 -5 2 2 -2 3 1 -2 -1 0
nowhere else · 7 to 13 words · no sentence	0 0 -1 -1 -2 -2 0 -2 0 0 0 -1
nowhere else · 7 to 13 words · the end of a sentence	-1 -1 3 0 -1 -3 2 1 0 1 -1 1
nowhere else · over 25 words · a credit	1 -2 -3 -5 4 -4 -4 -1 0 0 1 -1
nowhere else · over 25 words · no sentence	-1 0 -1 -1 1 -3 0 -5 -2 -1 1 0
nowhere else · over 25 words · the end of a sentence	-2 -5 1 0 -8 -5 2 -3 0 -2 0 0
# same above
0 to 1 lines away	-1 -1 -7 1 4 0 -6 -4 -1 0 -2 0
14 to 20 lines away	-1 -1 -3 2 -4 -1 0 -2 0 -3 1 -1
2 lines away	3 0 -7 -1 1 -1 -5 -1 0 2 0 -1
21 to 40 lines away	0 -2 -2 1 -4 0 0 -4 1 -2 0 -2
3 lines away	4 0 -8 -2 1 -3 -7 -3 0 1 -1 -1
4 to 5 lines away	3 -3 -2 -1 -2 1 -4 0 0 1 -4 0
41 to 80 lines away	1 -1 -2 0 -3 -1 -1 -1 0 -1 0 0
6 to 8 lines away	5 -1 -3 0 -5 -1 -9 0 1 2 -2 0
9 to 13 lines away	0 -3 -6 -5 0 2 0 -2 -1 -1 1 0
over 80 lines away	0 0 -4 -2 -6 -1 1 -3 -3 -2 1 1
# same below
0 to 1 lines away	1 -6 -12 -5 6 1 -7 -5 -1 -1 -2 0
14 to 20 lines away	0 -4 -5 0 0 -2 -1 0 -1 0 1 0
2 lines away	3 2 -3 -4 3 -1 -5 -3 0 1 0 -2
21 to 40 lines away	0 -1 -2 2 -5 0 -1 -2 1 -1 0 -2
3 lines away	1 1 -7 -2 5 -2 -6 -4 -1 -1 0 -1
4 to 5 lines away	0 3 -2 -3 1 1 -5 -1 -1 2 -4 1
41 to 80 lines away	-1 -1 0 2 -2 -2 -1 0 1 -1 -1 -1
6 to 8 lines away	3 2 -1 -1 -4 -1 -9 1 -1 2 -2 0
9 to 13 lines away	1 -2 -4 -4 0 1 -1 -1 -2 0 0 1
over 80 lines away	1 1 -2 -1 -7 -1 -1 -2 1 1 -1 -3
# same above × size
0 to 1 lines away · 0 to 1 words	3 0 -1 -7 0 -2 0 -1 -1 1 2 0
0 to 1 lines away · 14 to 18 words	-1 0 -4 -6 0 -2 0 0 0 -1 -1 1
0 to 1 lines away · 19 to 25 words	0 -2 -4 -2 3 -1 -4 0 0 1 -1 -1
0 to 1 lines away · 2 to 3 words	-2 -1 -2 3 1 0 -6 0 -2 1 -1 0
0 to 1 lines away · 4 to 6 words	-2 0 -3 -3 3 0 -4 -1 -1 0 -2 0
0 to 1 lines away · 7 to 13 words	1 -2 -8 -2 2 -5 -3 -2 2 -1 -2 1
0 to 1 lines away · over 25 words	-2 -1 1 -2 2 -1 -2 0 0 0 -1 0
14 to 20 lines away · 0 to 1 words	-1 -2 -1 2 0 -1 0 0 0 -2 1 0
14 to 20 lines away · 14 to 18 words	-1 1 -1 -1 -1 0 2 0 1 -1 -1 1
14 to 20 lines away · 2 to 3 words	2 -3 -1 0 -1 -3 -2 -1 -1 -3 1 1
14 to 20 lines away · 4 to 6 words	1 -1 -1 2 -9 1 -1 -2 0 0 3 -3
14 to 20 lines away · 7 to 13 words	-1 0 -4 -1 -5 -3 0 -2 -1 0 0 0
2 lines away · 0 to 1 words	1 -3 -1 1 -5 -1 -1 0 0 0 0 -1
2 lines away · 14 to 18 words	3 1 -1 -3 0 0 -4 0 -1 3 -1 -2
2 lines away · 19 to 25 words	1 -1 -2 -1 0 0 -2 0 1 -2 0 0
2 lines away · 2 to 3 words	3 -5 -1 1 0 -1 -4 0 -1 3 -1 0
2 lines away · 4 to 6 words	3 0 -1 -2 -1 1 -6 0 1 -2 0 0
2 lines away · 7 to 13 words	-1 1 -6 0 2 -2 -4 0 -2 3 -1 0
2 lines away · over 25 words	-2 0 -1 -1 2 0 0 0 0 0 1 -1
21 to 40 lines away · 0 to 1 words	0 -1 -1 2 -2 0 -3 -1 1 -2 1 -2
21 to 40 lines away · 14 to 18 words	1 -1 0 -1 -3 0 1 0 1 -1 0 0
21 to 40 lines away · 19 to 25 words	-2 0 0 0 -1 0 2 0 -1 0 2 -2
21 to 40 lines away · 2 to 3 words	1 -1 -2 -5 -4 0 1 -1 -1 -1 1 0
21 to 40 lines away · 4 to 6 words	-1 0 -2 2 -5 0 1 -2 1 0 -1 0
21 to 40 lines away · 7 to 13 words	1 -1 -2 1 -4 -5 0 -3 -1 -1 0 0
21 to 40 lines away · over 25 words	0 -1 -1 -1 -2 0 0 0 1 -1 0 0
3 lines away · 0 to 1 words	2 -2 -1 -1 -3 -1 -3 -3 0 -2 1 -1
3 lines away · 14 to 18 words	1 0 -2 -3 2 -1 -3 0 -1 4 -3 -1
3 lines away · 19 to 25 words	2 0 -3 -1 1 0 -4 0 -1 4 -4 0
3 lines away · 2 to 3 words	3 -3 -1 -1 -3 -2 -4 0 -1 -2 1 1
3 lines away · 4 to 6 words	1 0 -2 -1 -1 -6 -2 0 0 3 -2 0
3 lines away · 7 to 13 words	3 2 -6 -8 1 0 -5 0 -2 3 -2 0
3 lines away · over 25 words	-1 0 -1 -1 1 0 -1 0 -1 3 -2 -1
4 to 5 lines away · 0 to 1 words	2 -3 -1 1 0 0 -6 1 0 -2 -1 2
4 to 5 lines away · 14 to 18 words	5 -2 -2 -2 -1 0 -2 0 -1 0 2 -1
4 to 5 lines away · 19 to 25 words	-3 0 -2 2 2 0 -2 0 -1 1 -1 -1
4 to 5 lines away · 2 to 3 words	2 -1 -2 -2 -1 4 -3 0 0 1 -3 1
4 to 5 lines away · 4 to 6 words	2 0 -2 -2 -3 -2 -2 -1 0 0 -1 0
4 to 5 lines away · 7 to 13 words	4 -2 0 -3 -8 -6 -1 0 -3 2 1 -3
4 to 5 lines away · over 25 words	-1 0 -1 -1 2 0 -2 0 -1 2 -2 -1
41 to 80 lines away · 0 to 1 words	1 -1 -1 1 -2 -1 -2 0 1 -1 0 -1
41 to 80 lines away · 14 to 18 words	2 -1 0 2 -2 0 -2 0 -1 1 -1 2
41 to 80 lines away · 2 to 3 words	0 -2 -1 -2 -3 -1 1 -1 0 -1 0 -1
41 to 80 lines away · 4 to 6 words	3 0 -2 -1 -9 -2 -1 -1 0 0 -2 1
41 to 80 lines away · 7 to 13 words	0 -3 -4 1 -4 -3 0 -1 -2 1 0 1
6 to 8 lines away · 0 to 1 words	2 -2 -2 0 -2 -1 -6 1 1 1 -2 0
6 to 8 lines away · 14 to 18 words	2 0 -2 -2 -4 0 0 0 0 2 -1 -1
6 to 8 lines away · 19 to 25 words	-2 1 1 -1 -3 0 0 0 -1 0 1 1
6 to 8 lines away · 2 to 3 words	1 0 -1 0 -1 2 -5 0 1 0 -1 1
6 to 8 lines away · 4 to 6 words	7 0 -2 -9 -6 -1 -3 -1 1 1 -2 0
6 to 8 lines away · 7 to 13 words	7 -2 0 -6 -5 -4 -5 -1 -2 1 1 -2
9 to 13 lines away · 0 to 1 words	2 -1 -2 -6 -5 -1 -1 0 -1 0 -1 2
9 to 13 lines away · 14 to 18 words	-1 1 -1 -1 -1 0 1 0 -1 1 3 -4
9 to 13 lines away · 2 to 3 words	2 -2 -1 -3 -1 1 -2 -1 0 -1 2 -2
9 to 13 lines away · 4 to 6 words	-1 -2 -1 -1 0 3 0 -1 -1 2 1 -2
9 to 13 lines away · 7 to 13 words	-2 -1 -3 0 1 2 1 -1 -2 -1 2 -1
over 80 lines away · 0 to 1 words	0 -3 -2 0 -3 -2 1 -2 -2 -1 1 1
over 80 lines away · 14 to 18 words	2 0 -2 -2 -3 0 0 0 -2 -1 1 2
over 80 lines away · 19 to 25 words	1 0 -1 -1 -4 0 0 0 -1 1 1 -1
over 80 lines away · 2 to 3 words	1 -2 -1 -4 -5 -1 0 -1 -2 -2 0 1
over 80 lines away · 4 to 6 words	-1 1 -2 -8 -8 -4 2 -1 -2 -2 1 1
over 80 lines away · 7 to 13 words	-1 0 -3 -2 -3 -1 2 -1 0 -2 1 -1
over 80 lines away · over 25 words	2 -1 -2 -1 -3 0 -1 0 1 -1 -1 1
# same below × size
0 to 1 lines away · 0 to 1 words	5 -2 -1 -8 -7 0 0 -1 0 0 2 0
0 to 1 lines away · 14 to 18 words	-1 -3 -4 -5 5 -1 -5 -1 1 0 -2 1
0 to 1 lines away · 19 to 25 words	0 -2 -5 -2 4 -1 -5 0 0 0 0 -1
0 to 1 lines away · 2 to 3 words	3 -1 -2 -3 -1 1 -5 -1 -2 1 -1 0
0 to 1 lines away · 4 to 6 words	-1 -5 -3 -4 3 1 -4 -1 0 0 -1 0
0 to 1 lines away · 7 to 13 words	1 -2 -7 -4 4 -2 -3 -2 2 0 -2 1
0 to 1 lines away · over 25 words	-2 -2 -3 -1 4 0 -5 0 -1 2 -4 0
14 to 20 lines away · 0 to 1 words	-1 -2 -1 0 1 -3 0 1 0 -1 1 0
14 to 20 lines away · 14 to 18 words	0 -1 -1 -1 1 0 -2 0 1 -1 0 0
14 to 20 lines away · 2 to 3 words	3 -6 -3 -2 1 -2 -2 -1 -2 0 0 2
14 to 20 lines away · 4 to 6 words	-1 -3 -3 3 -5 3 -1 -2 -1 1 2 -2
14 to 20 lines away · 7 to 13 words	-1 -1 -5 2 -4 -4 0 -1 0 -1 1 0
2 lines away · 0 to 1 words	2 -2 -1 -2 -5 -1 -2 0 0 1 -1 -1
2 lines away · 14 to 18 words	2 2 -1 -2 0 0 -3 0 0 2 0 -3
2 lines away · 19 to 25 words	1 1 -2 0 0 0 -3 0 0 -1 1 0
2 lines away · 2 to 3 words	1 3 -1 -1 -2 -1 -3 0 -3 2 0 0
2 lines away · 4 to 6 words	2 -1 -2 -5 1 1 -4 -1 1 -2 1 0
2 lines away · 7 to 13 words	0 0 0 -6 3 0 -5 -1 0 1 -1 0
2 lines away · over 25 words	-3 1 -2 -1 1 0 0 0 0 -3 2 0
21 to 40 lines away · 0 to 1 words	0 -2 -1 2 -2 0 -3 0 1 -1 1 -2
21 to 40 lines away · 14 to 18 words	1 0 -2 -2 -5 0 1 0 -2 -1 1 0
21 to 40 lines away · 19 to 25 words	0 -2 -2 -2 -2 0 2 0 0 -2 1 -1
21 to 40 lines away · 2 to 3 words	-1 1 -6 -1 -1 -2 0 -1 -2 0 1 -1
21 to 40 lines away · 4 to 6 words	0 -2 -4 -1 -3 1 -1 -1 1 1 -2 1
21 to 40 lines away · 7 to 13 words	2 0 -1 0 -5 -5 0 -1 0 -1 1 -1
21 to 40 lines away · over 25 words	-2 -1 1 -2 -1 0 1 0 1 -2 1 0
3 lines away · 0 to 1 words	4 -2 -1 -7 -3 -1 -3 -3 0 -3 1 -1
3 lines away · 14 to 18 words	-1 1 -2 -2 2 0 -3 0 0 1 -2 0
3 lines away · 19 to 25 words	-4 1 -2 -1 5 0 -2 0 -1 1 0 0
3 lines away · 2 to 3 words	2 3 -1 -1 -3 -2 -5 -1 0 -2 1 1
3 lines away · 4 to 6 words	-1 0 -1 0 1 -4 -2 -1 0 1 -2 0
3 lines away · 7 to 13 words	-3 0 -4 -6 5 1 -3 0 -1 2 -2 0
3 lines away · over 25 words	-1 0 -2 -1 0 0 1 0 -1 1 0 -1
4 to 5 lines away · 0 to 1 words	4 -3 -1 -5 -1 0 -5 0 0 -1 -1 1
4 to 5 lines away · 14 to 18 words	-3 2 2 -2 2 0 -2 0 -2 3 -1 -1
4 to 5 lines away · 19 to 25 words	-5 2 -2 2 2 0 -2 -1 -1 1 -1 1
4 to 5 lines away · 2 to 3 words	1 -1 -2 -2 1 4 -3 0 0 1 -3 2
4 to 5 lines away · 4 to 6 words	0 1 -1 -4 -1 -1 -2 -1 -1 2 -3 0
4 to 5 lines away · 7 to 13 words	0 3 -1 -1 0 -4 -1 -1 -4 1 1 -3
4 to 5 lines away · over 25 words	-3 1 -3 -1 1 0 -1 0 -1 0 0 -1
41 to 80 lines away · 0 to 1 words	0 -2 -1 1 1 -2 0 0 2 -2 0 -2
41 to 80 lines away · 14 to 18 words	0 2 -1 0 -1 0 -5 0 0 -1 0 1
41 to 80 lines away · 19 to 25 words	1 1 -2 -1 2 0 -2 0 1 -1 0 0
41 to 80 lines away · 2 to 3 words	-1 -3 1 1 -4 -2 1 -1 0 -1 0 0
41 to 80 lines away · 4 to 6 words	0 0 -3 1 -2 -3 -1 -1 0 0 -1 0
41 to 80 lines away · 7 to 13 words	0 0 -4 1 -5 0 -1 0 -2 1 -1 3
41 to 80 lines away · over 25 words	-1 1 2 -1 1 0 -4 0 -2 1 -1 1
6 to 8 lines away · 0 to 1 words	3 -1 -2 0 -2 0 -6 2 1 1 -2 1
6 to 8 lines away · 14 to 18 words	1 0 -1 -2 -1 0 0 0 0 1 0 -1
6 to 8 lines away · 19 to 25 words	0 -1 0 -1 -3 0 0 0 0 -2 1 0
6 to 8 lines away · 2 to 3 words	1 -3 -2 0 0 1 -6 0 0 -1 0 2
6 to 8 lines away · 4 to 6 words	4 1 -2 -1 -3 -2 -3 -1 0 1 -2 0
6 to 8 lines away · 7 to 13 words	0 3 1 -6 -4 -3 -4 -1 -2 0 1 -1
9 to 13 lines away · 0 to 1 words	3 -2 -2 -10 -5 -1 -1 2 -2 0 -1 2
9 to 13 lines away · 14 to 18 words	1 -1 1 -2 0 0 -1 0 2 -2 2 -2
9 to 13 lines away · 2 to 3 words	2 -3 -2 -1 -1 1 -3 0 -2 0 2 -2
9 to 13 lines away · 4 to 6 words	0 1 -1 -3 -3 2 0 -1 -1 1 2 -2
9 to 13 lines away · 7 to 13 words	-4 1 -5 -2 1 2 1 -2 -1 1 0 0
over 80 lines away · 0 to 1 words	1 -5 -2 -1 -4 0 0 -1 0 2 -1 -3
over 80 lines away · 14 to 18 words	-1 3 -2 -2 -3 0 0 0 -2 2 1 0
over 80 lines away · 2 to 3 words	1 0 -2 -1 -7 -1 -1 0 1 -1 -1 -1
over 80 lines away · 4 to 6 words	1 2 -3 -2 -8 -1 1 -1 -1 -1 1 0
over 80 lines away · 7 to 13 words	1 -1 -1 -3 -1 -3 1 0 1 -2 1 0
over 80 lines away · over 25 words	4 -1 -1 -1 -3 0 -3 0 2 0 0 -2
# paragraphs to the same above × size
0 · 0 to 1 words	0 -1 -1 1 -1 -1 1 -2 0 0 1 -1
0 · 14 to 18 words	1 2 -7 -9 0 -3 -2 -1 -2 1 0 0
0 · 19 to 25 words	0 0 -4 0 3 -2 -3 -1 -1 2 0 0
0 · 2 to 3 words	-2 -1 -7 1 -2 -2 0 -1 -1 0 1 0
0 · 4 to 6 words	-2 1 -9 -3 3 0 -1 -2 -1 0 -1 0
0 · 7 to 13 words	1 -2 -8 -5 0 -7 -2 -3 -2 1 -1 0
0 · over 25 words	-2 -2 -1 -4 3 -1 -2 0 -1 2 -2 1
1 · 0 to 1 words	1 -2 -2 2 -1 -4 -6 -1 1 -2 -2 1
1 · 14 to 18 words	2 0 -2 -3 -1 0 0 0 -2 3 -1 -1
1 · 19 to 25 words	-1 1 -1 -1 2 0 -2 0 -1 -2 2 0
1 · 2 to 3 words	3 -4 -2 0 0 0 -4 -1 3 -1 -1 -1
1 · 4 to 6 words	4 -1 -2 -5 -9 0 -1 -1 0 0 -2 0
1 · 7 to 13 words	-1 3 -5 -3 0 0 -2 -1 -1 0 1 -3
1 · over 25 words	2 0 -1 -1 0 0 -1 0 1 0 0 0
2 to 3 · 0 to 1 words	3 -3 -2 0 -5 0 -7 -1 2 -2 -1 -2
2 to 3 · 14 to 18 words	0 0 0 0 0 0 -2 0 -2 1 0 -1
2 to 3 · 19 to 25 words	-2 -1 2 0 1 0 -1 0 -1 2 -1 0
2 to 3 · 2 to 3 words	1 -2 0 0 -3 2 -2 -1 -1 1 0 0
2 to 3 · 4 to 6 words	-1 0 -1 1 -6 -1 0 -1 -1 1 1 -2
2 to 3 · 7 to 13 words	2 -1 1 1 -3 0 -4 -1 -2 -1 1 1
2 to 3 · over 25 words	0 -1 -3 -1 -1 0 0 0 1 1 0 -1
4 to 8 · 0 to 1 words	3 -3 -1 0 -7 0 -4 1 0 0 1 -1
4 to 8 · 14 to 18 words	-1 0 -1 -1 -3 0 2 0 -2 0 0 1
4 to 8 · 19 to 25 words	-1 0 -1 0 -2 0 2 0 -1 0 1 -1
4 to 8 · 2 to 3 words	4 -1 -2 -10 -5 3 -3 -1 -2 -1 2 -1
4 to 8 · 4 to 6 words	-1 1 -2 3 -7 0 1 -1 0 1 1 -2
4 to 8 · 7 to 13 words	0 -2 -3 0 -2 0 -1 -1 -1 0 1 -2
over 8 · 0 to 1 words	0 -1 -1 0 0 1 -3 -1 -3 -1 0 2
over 8 · 14 to 18 words	0 -1 0 2 0 0 -2 0 -1 -1 -1 1
over 8 · 19 to 25 words	-2 0 0 0 1 0 1 0 0 0 2 -2
over 8 · 2 to 3 words	2 -2 -1 0 -1 -2 -3 -2 -2 -2 0 1
over 8 · 4 to 6 words	4 -2 0 0 -3 2 -4 -3 -1 0 -1 2
over 8 · 7 to 13 words	0 -2 -2 3 -3 -4 -1 -4 -2 -3 0 1
# paragraphs to the same below × size
0 · 0 to 1 words	1 -1 -1 -4 -1 1 1 -3 0 0 1 -1
0 · 14 to 18 words	-1 1 -7 -9 4 -2 -6 -1 0 1 -1 0
0 · 19 to 25 words	0 0 -7 0 4 -1 -4 -1 -1 0 1 0
0 · 2 to 3 words	-1 3 -6 -1 -1 1 1 -2 -2 0 1 0
0 · 4 to 6 words	-2 -3 -6 -2 4 1 -1 -3 -1 0 0 0
0 · 7 to 13 words	-2 2 -6 -6 5 -4 -2 -5 -2 1 -1 1
0 · over 25 words	-3 -1 -6 -3 4 -1 -2 0 -1 2 -2 1
1 · 0 to 1 words	3 -2 -1 -2 0 -3 -5 -1 -1 -1 -3 2
1 · 14 to 18 words	-1 1 0 -2 1 0 -2 0 -1 0 0 -1
1 · 19 to 25 words	0 0 -2 -1 1 0 -1 0 -1 -1 2 0
1 · 2 to 3 words	2 -1 -1 1 0 0 -5 -1 0 -1 0 -1
1 · 4 to 6 words	2 1 -1 -2 -4 -1 -1 -1 0 1 -2 1
1 · 7 to 13 words	-2 2 -4 -2 1 1 -2 -1 -1 0 2 -2
1 · over 25 words	2 0 -1 -1 1 0 -1 0 0 0 -1 2
2 to 3 · 0 to 1 words	3 -3 -2 0 0 0 -8 0 -1 -2 -1 0
2 to 3 · 14 to 18 words	2 -1 3 -2 0 0 -2 0 0 0 -2 1
2 to 3 · 19 to 25 words	-2 -1 -1 -2 1 -1 0 0 0 -1 0 0
2 to 3 · 2 to 3 words	2 -5 -1 -2 -3 2 -2 0 -2 -1 0 2
2 to 3 · 4 to 6 words	-2 1 -1 2 -3 0 0 -2 -1 0 1 -1
2 to 3 · 7 to 13 words	0 -1 0 -1 0 1 -2 -1 -2 -1 1 1
2 to 3 · over 25 words	-1 0 0 -1 -1 0 0 0 0 1 0 -2
4 to 8 · 0 to 1 words	2 -4 -3 -1 -3 1 -3 2 2 -1 -2 0
4 to 8 · 14 to 18 words	-1 0 -3 -3 0 0 0 0 -1 2 0 0
4 to 8 · 19 to 25 words	1 -1 0 -1 -2 0 1 0 1 0 -1 1
4 to 8 · 2 to 3 words	1 -2 -4 0 -1 2 -4 0 0 -1 -1 1
4 to 8 · 4 to 6 words	2 -4 -3 -2 -6 -1 0 -1 -1 1 0 0
4 to 8 · 7 to 13 words	1 -2 -3 0 -5 1 -1 -1 0 1 1 -2
over 8 · 0 to 1 words	0 -3 -2 3 -2 -1 -3 2 0 0 0 -1
over 8 · 14 to 18 words	-1 2 -1 0 -1 0 -4 0 -1 0 1 -1
over 8 · 19 to 25 words	-2 0 -1 -1 2 0 0 0 -1 -1 1 -1
over 8 · 2 to 3 words	2 -2 0 1 -3 -6 -5 -1 1 0 -1 -2
over 8 · 4 to 6 words	3 1 -6 0 -7 2 -6 -1 2 0 -2 1
over 8 · 7 to 13 words	3 -1 -2 0 -4 -7 -3 -1 1 0 -1 0
over 8 · over 25 words	1 0 3 -2 1 0 -4 0 1 -1 -1 -2
# begins a longer line × size
above and below · 0 to 1 words	1 -1 0 1 -1 -2 -1 0 0 2 0 -2
above and below · 2 to 3 words	-2 -4 -1 2 5 0 -3 0 -2 2 -3 4
above and below · 4 to 6 words	2 1 0 -3 -4 -1 -1 0 0 0 0 -1
above · 0 to 1 words	3 1 0 -5 -1 -1 0 0 -1 2 2 -1
above · 14 to 18 words	-1 2 -3 -3 2 0 -4 0 -1 1 0 -2
above · 19 to 25 words	1 4 -3 -2 -1 0 -3 -1 -1 0 0 0
above · 2 to 3 words	-4 4 -2 -1 2 -6 -2 -1 -2 2 -1 1
above · 4 to 6 words	-1 8 -5 -2 -4 -7 -2 -1 -3 3 0 0
above · 7 to 13 words	-1 8 -9 -8 -8 1 -2 -1 -4 3 -1 0
below · 0 to 1 words	-1 -1 -1 0 -3 -4 1 0 1 -1 1 -1
below · 14 to 18 words	-4 -4 -4 -4 5 0 -4 0 1 -1 1 0
below · 19 to 25 words	-3 -1 -3 -3 4 0 -2 0 -2 0 1 -2
below · 2 to 3 words	1 -3 -4 1 2 -6 -5 0 1 0 -2 1
below · 4 to 6 words	0 -1 -3 -7 2 -6 -1 -1 -2 0 0 1
below · 7 to 13 words	-4 -2 -5 -8 10 -6 -8 -1 -1 -1 -1 1
below · over 25 words	-3 -1 -2 -1 4 0 -3 0 -1 1 0 -4
# begins with a shorter line × size
above and below · 2 to 3 words	3 1 0 0 -3 -3 -2 0 0 0 -1 0
above and below · 4 to 6 words	2 0 2 -5 1 -3 -4 0 1 0 -2 3
above and below · 7 to 13 words	-2 -3 3 -3 4 1 -3 0 -1 1 -2 2
above and below · over 25 words	-4 0 -2 3 1 0 0 0 1 -1 1 -1
above · 0 to 1 words	-2 0 0 1 0 0 0 0 0 1 -1 2
above · 14 to 18 words	-1 -2 -5 1 2 -1 -3 0 -2 -2 0 1
above · 19 to 25 words	-1 -2 1 1 3 -1 -3 1 0 1 -2 1
above · 2 to 3 words	1 -1 0 -1 -4 -2 0 0 0 0 -1 1
above · 4 to 6 words	-2 -1 -3 -1 2 0 -1 -3 0 1 1 -1
above · 7 to 13 words	-3 -3 -5 2 4 1 -3 -2 0 2 0 -1
above · over 25 words	0 -2 -4 4 3 -1 -4 0 -1 0 -2 2
below · 14 to 18 words	3 -1 -6 -1 -3 -1 -2 0 1 -1 -1 0
below · 19 to 25 words	2 -3 0 -3 -5 -1 -2 -1 2 -1 -2 0
below · 2 to 3 words	2 -2 -1 3 -6 -3 -5 0 3 -3 0 -1
below · 4 to 6 words	2 0 -5 1 -1 -3 -4 -1 1 0 -1 -1
below · 7 to 13 words	3 -4 -9 0 -2 -6 -2 -2 3 -3 0 -2
below · over 25 words	0 -2 1 2 3 -1 -4 0 2 1 -3 0
# begins a page title × size
above · 0 to 1 words	-1 2 0 -2 0 -1 -2 0 -2 2 -2 2
above · 14 to 18 words	1 2 -3 -2 -3 0 -2 0 -1 2 -2 0
above · 2 to 3 words	-4 5 -1 -4 3 -4 -3 0 -4 4 -2 2
above · 4 to 6 words	-4 8 -4 -1 -5 -5 -1 0 -3 3 0 -1
above · 7 to 13 words	1 8 -8 -7 -10 -3 -4 0 -4 4 -2 1
below · 2 to 3 words	-3 2 -1 3 -1 -3 -1 0 0 3 -1 -1
# is a page title
above	-1 0 -2 -4 1 0 -1 -1 1 -1 1 -1
above and below	-3 -1 1 -1 2 -1 -2 0 -1 0 0 0
below	5 -3 -6 -5 0 -4 -3 0 3 -4 3 -2
# kind 3 above
byline	0 -2 -1 -1 -1 1 -2 4 -3 1 -1 1
counter	-2 -2 1 1 1 -2 1 -3 -1 -1 2 0
credit	-2 0 -2 0 2 -1 -1 -1 -1 1 -2 1
date	0 -5 -2 -3 3 0 -1 -1 -1 -1 0 -1
item	-1 -5 -4 -1 1 -2 1 -6 0 0 -1 0
link	0 -1 -3 -1 -3 1 1 -1 -2 0 1 -1
sign-off	-4 1 -2 4 -5 0 0 1 -1 -1 0 2
symbols	-1 -2 -2 2 -2 -5 -2 3 0 1 -1 1
text	0 -2 1 0 -1 0 1 -1 0 1 0 0
version	-3 -2 -2 4 -3 -2 0 2 -1 1 -1 1
# length 3 above × close 3 above
0 words · no sentence	-1 -2 -2 1 -2 -4 -2 3 0 1 0 0
0 words · the end of a sentence	-1 -1 0 2 -1 -1 -1 -1 -1 2 -2 1
1 words · a credit	-2 -2 -3 3 1 -3 0 -2 2 -3 1 1
1 words · no sentence	1 -2 0 1 0 -2 0 -4 0 1 0 0
1 words · the end of a sentence	2 -6 1 -4 -1 -2 -1 -2 2 -3 -1 0
10 to 13 words · a credit	0 -1 -3 1 -2 -2 1 -1 0 -3 2 -1
10 to 13 words · no sentence	1 -2 -1 2 -2 -2 0 -4 -2 0 1 0
10 to 13 words · the end of a sentence	0 -3 0 -2 2 1 0 -1 1 -1 -1 1
14 to 18 words · a credit	0 1 2 -1 -1 -1 -1 -3 0 -1 1 0
14 to 18 words · no sentence	-1 -2 -4 0 2 0 0 -1 -1 1 0 1
14 to 18 words · the end of a sentence	2 -3 -1 -1 -2 0 0 -4 2 0 -1 1
19 to 25 words · a credit	1 0 -6 -1 -2 -5 1 -3 -2 0 0 0
19 to 25 words · no sentence	-1 -2 -3 -1 1 -3 1 0 0 0 -1 1
19 to 25 words · the end of a sentence	-1 -4 -2 -1 -1 -1 0 -1 1 -1 0 -1
2 words · a credit	-1 1 0 1 -4 -1 0 0 1 0 -1 0
2 words · no sentence	1 -3 1 -1 -3 -3 0 -4 0 0 0 0
2 words · the end of a sentence	2 0 -2 -2 -3 -2 -1 -3 3 -1 -2 0
26 to 40 words · a credit	2 0 -5 1 -2 -5 -1 -1 -1 -1 1 0
26 to 40 words · no sentence	-1 -3 -3 -3 -2 -2 3 -2 -2 -1 1 0
26 to 40 words · the end of a sentence	-2 -1 -1 -3 0 0 0 2 0 0 0 -1
3 words · a credit	-1 2 -2 -3 3 0 -1 -4 0 2 0 -1
3 words · no sentence	-1 -1 -2 0 1 -1 2 1 0 0 1 0
3 words · the end of a sentence	1 -2 0 -5 -3 -3 2 -4 2 -1 0 -1
4 words · a credit	-1 -1 -1 -5 2 -2 0 1 1 -1 1 -1
4 words · no sentence	0 -2 -1 -3 -2 1 2 -3 0 -1 0 0
4 words · the end of a sentence	0 -2 2 -2 0 -4 0 -1 0 2 0 -2
41 to 70 words · a credit	3 -1 1 -1 -5 -1 -2 1 1 0 -1 0
41 to 70 words · no sentence	0 -1 -2 -7 -4 0 2 -3 -1 -1 0 1
41 to 70 words · the end of a sentence	-1 -1 0 -1 3 2 -1 3 -1 1 1 -1
5 to 6 words · a credit	0 1 -1 -2 -2 1 0 0 -1 2 -1 -1
5 to 6 words · no sentence	1 -3 -2 0 -1 2 1 0 1 -1 0 -1
5 to 6 words · the end of a sentence	0 -1 1 -6 1 0 1 -3 -2 1 0 1
7 to 9 words · a credit	-3 3 2 0 0 0 -1 -1 -1 4 -1 -1
7 to 9 words · no sentence	1 -5 -7 -3 0 -1 1 -1 0 0 0 -1
7 to 9 words · the end of a sentence	0 -1 1 -3 -2 1 1 -5 -1 1 1 0
over 70 words · a credit	1 0 -1 0 -2 -4 -1 -1 0 0 -2 1
over 70 words · no sentence	2 -1 1 -4 -3 0 -2 -1 0 0 -1 1
over 70 words · the end of a sentence	0 -1 -1 0 2 0 -1 -3 -1 1 0 1
# kind 2 above
byline	-1 -1 -5 1 1 2 0 0 -3 0 0 0
counter	-2 0 -1 -2 4 -1 1 -3 -1 0 2 -1
credit	-1 1 1 0 -1 -2 0 -4 -1 0 0 1
date	0 0 1 -3 -3 -1 1 1 -1 0 0 -1
item	0 -4 -1 -3 -1 -2 0 -4 0 -1 -1 0
link	0 0 1 -3 -5 0 1 -1 -2 1 1 -1
sign-off	-4 -1 1 5 -1 -4 -2 -2 0 2 -3 2
symbols	-2 0 0 -1 -4 0 0 -4 0 1 0 0
text	0 -3 0 1 0 0 1 0 0 0 0 0
version	-3 3 -2 3 -5 -3 -3 3 -1 3 -2 1
# length 2 above × close 2 above
0 words · no sentence	-2 1 0 -1 -4 0 0 -4 0 1 0 0
0 words · the end of a sentence	1 -1 -1 0 -3 1 0 -1 -1 1 -1 1
1 words · a credit	-1 0 -4 2 0 1 -3 -1 1 -2 0 1
1 words · no sentence	1 -1 0 0 -1 -3 0 -3 0 1 0 0
1 words · the end of a sentence	2 -1 -4 -2 -1 -1 -2 -2 2 -1 -2 0
10 to 13 words · a credit	-1 0 -2 2 -1 -2 0 -1 0 -1 0 0
10 to 13 words · no sentence	0 -5 -2 1 -1 1 0 -2 -1 0 1 0
10 to 13 words · the end of a sentence	-1 -3 2 2 0 0 1 -1 1 0 0 0
14 to 18 words · a credit	0 -3 1 -2 -5 -3 2 -1 0 -1 1 0
14 to 18 words · no sentence	-1 -5 -2 1 -1 0 1 -1 -1 1 -1 1
14 to 18 words · the end of a sentence	1 0 -1 -3 0 0 0 -2 2 0 0 1
19 to 25 words · a credit	2 -1 0 -2 -3 -2 0 -2 -2 0 0 0
19 to 25 words · no sentence	-2 -2 -1 1 1 -2 2 -1 0 1 -1 1
19 to 25 words · the end of a sentence	-1 -1 -1 -3 0 -4 -1 1 1 0 -2 0
2 words · a credit	-1 0 -7 3 -5 -4 3 1 1 -2 1 0
2 words · no sentence	1 -3 0 2 -2 -2 0 -2 0 0 1 0
2 words · the end of a sentence	1 -3 -3 -4 -4 -2 0 0 3 -1 -2 0
26 to 40 words · a credit	0 -2 -6 1 -1 -4 1 0 -1 -2 2 0
26 to 40 words · no sentence	-2 -1 -2 -2 -2 -1 2 -3 -2 0 -1 1
26 to 40 words · the end of a sentence	-1 0 -3 -2 0 -3 0 1 0 2 -2 0
3 words · a credit	-1 -2 0 -2 -2 0 1 -1 -1 -1 1 0
3 words · no sentence	0 -3 -1 -1 2 0 2 -1 0 0 1 0
3 words · the end of a sentence	0 -2 0 -4 3 -1 0 0 2 -1 1 -1
4 words · a credit	-2 1 1 -5 -2 -1 2 -1 0 -1 2 -2
4 words · no sentence	0 -3 2 -2 0 -3 1 -1 0 -1 1 0
4 words · the end of a sentence	-1 0 -4 -4 -2 -5 3 -5 0 1 0 -2
41 to 70 words · a credit	2 0 0 -1 -3 -1 -1 0 1 0 -1 1
41 to 70 words · no sentence	-1 -2 -2 -5 -4 -3 2 -1 -1 -3 0 1
41 to 70 words · the end of a sentence	0 -1 -2 0 1 -1 -1 2 -1 0 0 -1
5 to 6 words · a credit	-1 -1 1 1 -3 -3 1 -2 -1 0 1 -1
5 to 6 words · no sentence	0 -2 -1 -1 2 2 0 0 1 -1 -1 -1
5 to 6 words · the end of a sentence	-1 0 -3 -2 0 3 1 -1 -1 1 0 1
7 to 9 words · a credit	-1 1 2 0 -8 -4 3 -1 0 2 0 0
7 to 9 words · no sentence	0 -3 -6 -1 0 0 0 1 0 0 0 -1
7 to 9 words · the end of a sentence	-1 -1 0 1 1 2 1 1 -1 0 1 0
over 70 words · a credit	1 1 -2 -1 -3 1 -1 0 1 0 -1 0
over 70 words · no sentence	0 -1 -2 -5 -2 2 -1 -1 -1 0 -1 1
over 70 words · the end of a sentence	-1 0 -3 -2 1 -1 1 -3 -1 0 0 1
# dateline 2 above
a dateline	-2 2 -1 0 -2 0 -1 4 -2 0 0 1
# capitals 2 above
a capital at its start only	-1 -3 -1 -2 1 2 0 0 1 0 -1 0
a capital on each word	0 -2 -1 0 0 -3 0 -2 0 0 0 0
capitals throughout	-1 -1 -3 0 2 -4 1 0 -1 1 0 0
mostly capitals	0 -2 0 -1 -2 1 0 -1 0 0 0 0
no capitals	0 -3 -2 -1 -1 -2 1 -3 1 -2 -1 1
no letters with case	0 -1 2 0 0 2 0 -4 0 0 0 1
some capitals	1 -3 0 1 0 1 0 2 0 0 -1 1
# end 2 above
a bracket	1 -1 -1 -2 -3 -4 0 -2 0 -2 0 -1
a capital	-1 -3 -1 -3 2 -2 1 0 1 -1 0 -1
a colon	-1 -2 -1 -4 -3 -1 3 -6 -1 -1 0 1
a comma	0 -2 -4 -2 -9 -5 2 -1 -2 0 -1 1
a figure	-1 -1 0 -2 -3 2 0 0 -1 -2 0 1
a full stop	0 0 0 0 1 2 0 2 1 0 0 1
a letter without case	0 -2 0 1 -1 -2 -1 -1 1 0 -1 0
a question mark	0 -2 -2 -3 0 2 1 1 1 0 0 0
a small letter	1 -3 -1 1 0 -1 -1 -1 0 0 -1 0
an arrow	3 -2 -2 -1 -4 -1 -1 0 0 0 -2 2
an ellipsis	3 -2 -4 0 -7 -8 0 -6 -1 2 -3 1
an exclamation mark	-1 -4 -8 -1 2 -4 1 -4 0 -4 0 1
another sign	-1 0 -1 -1 -2 -2 0 -2 0 1 -1 0
# start 2 above
#	-5 4 1 4 0 -3 -1 2 0 3 0 -1
@	2 -1 -1 1 -6 0 -2 -2 -1 0 -2 2
a bracket	-1 2 -3 1 -2 2 -1 -1 1 0 -1 0
a bullet	0 -4 -2 -2 -2 -2 1 -4 0 0 -1 -1
a capital	1 -3 0 0 0 -1 0 -1 0 0 0 0
a dash	-3 -2 0 2 -4 -2 3 -2 -3 1 1 0
a figure	-1 -1 -2 -3 1 0 1 -1 -1 0 1 0
a letter without case	1 -2 1 0 1 -1 0 -2 1 0 -1 1
a quotation mark	0 -1 -4 0 0 -1 -1 4 -1 -2 0 0
a small letter	0 -1 0 -4 -2 0 2 -3 -2 -1 1 0
another sign	-2 -4 -3 2 1 -6 2 -3 1 0 0 0
©	2 1 -1 0 -5 -3 -2 -4 1 0 -3 2
# comes again 2 above × size 2 above
above and below · 0 to 1 words	2 -4 2 0 -2 -6 -1 -4 1 -1 0 -1
above and below · 14 to 18 words	0 -1 -6 -5 0 2 1 0 -1 -2 3 -1
above and below · 19 to 25 words	-1 -3 -3 -5 -2 -1 3 0 1 -3 2 0
above and below · 2 to 3 words	-1 -1 -4 2 0 -5 -1 -1 -2 -1 0 -1
above and below · 4 to 6 words	-1 -5 0 -1 -4 0 2 -2 0 -1 -1 0
above and below · 7 to 13 words	-2 -2 -5 -5 -5 0 2 1 -2 0 1 -1
above and below · over 25 words	3 0 -2 -4 -3 0 0 0 0 -1 1 -3
above · 0 to 1 words	1 0 0 1 -1 -1 -2 -3 0 0 1 0
above · 14 to 18 words	-1 -1 -2 -2 -1 1 3 -2 -2 -1 2 0
above · 19 to 25 words	-2 2 1 -1 -1 -5 2 -1 -2 1 1 -2
above · 2 to 3 words	0 -2 -3 1 -3 -4 0 -1 -1 -2 1 0
above · 4 to 6 words	-3 -2 1 -2 0 -1 1 -5 -1 1 0 -2
above · 7 to 13 words	-2 -2 -2 0 1 -1 1 -1 -3 1 1 0
above · over 25 words	-1 0 0 -2 1 -1 0 -3 0 0 1 -1
below · 0 to 1 words	1 0 -2 1 -2 -1 -1 -1 0 0 0 -1
below · 14 to 18 words	3 -2 -1 -2 -1 2 -2 -1 -2 1 0 -1
below · 19 to 25 words	2 -4 -3 -1 -1 -2 0 -1 0 -2 1 0
below · 2 to 3 words	2 -5 -2 1 -2 -3 -1 -1 0 -1 0 -1
below · 4 to 6 words	0 -1 -1 0 0 -2 -1 -4 -2 1 -1 0
below · 7 to 13 words	1 0 1 -1 -3 1 -2 1 -2 1 -1 -1
below · over 25 words	-3 -1 0 3 1 1 -1 -1 0 1 0 -1
nowhere else · 0 to 1 words	1 -2 -1 -2 -1 -2 1 -6 1 1 -1 0
nowhere else · 14 to 18 words	-1 -3 -1 0 0 -1 1 -1 1 0 -1 1
nowhere else · 19 to 25 words	-1 -2 -1 -1 1 -4 0 1 1 0 -1 0
nowhere else · 2 to 3 words	1 -2 0 -1 -1 0 2 -1 0 1 -1 0
nowhere else · 4 to 6 words	0 -2 0 -1 0 0 2 0 0 -1 0 1
nowhere else · 7 to 13 words	0 -4 0 1 1 1 0 1 1 0 0 0
nowhere else · over 25 words	0 -1 -3 -2 0 1 1 1 0 0 -1 1
# a word for a picture 2 above
a word for a picture	0 0 1 1 -1 0 0 -4 -1 -1 1 0
# an agency at its end 2 above
an agency at its end	0 1 -1 2 -4 -6 1 2 -1 0 1 0
# the same text 2 above
the same	2 0 -7 1 0 -2 -6 -2 -2 1 -1 -1
# size 2 above × length
0 to 1 words · 0 words	3 -2 -1 -2 -1 2 -4 0 0 -1 1 0
0 to 1 words · 1 words	0 -2 -1 0 0 -2 1 -3 0 1 1 0
0 to 1 words · 10 to 13 words	0 0 0 -1 -2 -2 0 -6 1 0 0 0
0 to 1 words · 14 to 18 words	1 0 2 1 -3 -2 -1 -3 -1 3 -2 0
0 to 1 words · 19 to 25 words	2 -3 2 -2 -4 -3 -1 -4 0 0 -1 0
0 to 1 words · 2 words	1 -2 -1 0 -3 -4 1 -2 0 1 1 0
0 to 1 words · 26 to 40 words	0 -2 1 -7 3 -2 -3 -2 0 2 -2 1
0 to 1 words · 3 words	1 0 -1 -2 0 -1 -1 -2 0 -1 0 -1
0 to 1 words · 4 words	1 -1 0 -2 -6 -5 0 -1 0 2 -1 0
0 to 1 words · 41 to 70 words	0 -2 1 0 -2 -2 0 -1 -1 -1 0 1
0 to 1 words · 5 to 6 words	0 0 -4 0 1 -2 -1 -7 0 -1 0 1
0 to 1 words · 7 to 9 words	-1 1 -1 -1 1 -1 -1 -5 0 -1 -2 -1
0 to 1 words · over 70 words	-1 -1 -3 0 -3 -1 1 -1 -1 -4 0 2
14 to 18 words · 1 words	-1 -4 -3 -2 -4 1 1 3 0 -1 -1 1
14 to 18 words · 10 to 13 words	-1 -2 -1 0 -2 -9 1 0 1 0 -1 1
14 to 18 words · 14 to 18 words	1 -1 -3 -1 -1 -3 1 -1 0 0 0 0
14 to 18 words · 19 to 25 words	-1 -2 -2 -8 0 -3 1 -5 -1 1 0 0
14 to 18 words · 2 words	1 -2 -4 -1 -3 1 -1 -4 -2 2 -2 2
14 to 18 words · 26 to 40 words	0 -2 0 -9 -2 -2 0 -3 1 -1 -1 1
14 to 18 words · 3 words	2 0 -3 0 -5 2 -3 -4 0 1 -3 2
14 to 18 words · 4 words	0 -5 -4 -1 -1 -1 0 -4 0 -2 2 -1
14 to 18 words · 41 to 70 words	-1 -1 -1 -5 1 -2 0 -1 -1 1 0 1
14 to 18 words · 5 to 6 words	2 -1 1 -2 0 -2 -1 -6 1 -2 0 0
14 to 18 words · over 70 words	-1 -1 -4 -3 -3 0 2 -1 -1 -3 2 -2
19 to 25 words · 0 words	-1 2 0 -1 0 0 0 -2 0 1 0 0
19 to 25 words · 1 words	3 -4 -3 -1 -12 0 -3 0 0 -2 -2 1
19 to 25 words · 10 to 13 words	-1 -2 -2 -4 0 -7 2 -2 0 -1 -1 1
19 to 25 words · 14 to 18 words	0 0 -6 -2 1 -2 0 -4 -1 1 -2 2
19 to 25 words · 19 to 25 words	-2 -1 -1 -2 -3 -3 2 1 2 -2 1 0
19 to 25 words · 2 words	0 -3 1 2 0 -5 -3 2 0 2 -2 1
19 to 25 words · 26 to 40 words	0 -2 0 -8 -1 -3 0 1 0 1 -1 1
19 to 25 words · 3 words	4 1 -1 -5 0 -1 -2 0 -1 -1 0 1
19 to 25 words · 4 words	0 1 -3 2 -2 -3 -1 -6 -1 2 -3 1
19 to 25 words · 41 to 70 words	-1 -1 0 0 2 -1 0 -2 1 0 -1 1
19 to 25 words · 5 to 6 words	1 -2 -5 1 -1 -6 0 0 2 -1 2 -3
19 to 25 words · 7 to 9 words	1 -1 0 -2 -1 -2 -1 0 0 0 -1 1
19 to 25 words · over 70 words	-1 -1 -1 -3 -1 -1 2 -1 1 -2 1 -1
2 to 3 words · 0 words	2 -1 -1 2 -2 -2 -5 0 -2 1 1 3
2 to 3 words · 1 words	0 -3 -2 1 -2 -2 1 0 1 0 0 0
2 to 3 words · 10 to 13 words	1 -2 1 2 -1 -9 -3 -3 -2 1 0 -1
2 to 3 words · 14 to 18 words	1 0 -1 -18 -1 -4 0 -3 -2 -2 1 1
2 to 3 words · 19 to 25 words	1 0 -1 0 0 -4 -1 -1 -2 0 -1 2
2 to 3 words · 2 words	1 -3 -1 -2 0 -3 1 -3 1 -1 0 0
2 to 3 words · 26 to 40 words	-2 -3 -1 2 -5 -3 1 -4 -2 -3 1 1
2 to 3 words · 3 words	0 -3 -1 -2 0 -2 1 -3 0 1 -1 1
2 to 3 words · 4 words	-2 -2 -5 2 -2 0 2 -1 1 0 0 -1
2 to 3 words · 41 to 70 words	-1 -3 0 -2 -1 -2 1 -1 -1 -1 0 0
2 to 3 words · 5 to 6 words	-1 -3 -2 0 -2 -2 0 0 -1 0 1 -1
2 to 3 words · 7 to 9 words	-1 -3 -2 -1 1 1 0 0 -1 -1 2 -2
2 to 3 words · over 70 words	0 -2 -2 -9 1 -2 1 -1 -1 -2 0 1
4 to 6 words · 0 words	5 -1 0 -5 -1 -1 -3 2 0 -1 0 -1
4 to 6 words · 1 words	1 -1 -2 -2 0 0 -1 3 0 0 -2 1
4 to 6 words · 10 to 13 words	-1 -2 -1 -5 1 -9 1 0 -1 0 2 -3
4 to 6 words · 14 to 18 words	-2 -1 1 0 0 -3 0 -4 1 0 0 -1
4 to 6 words · 19 to 25 words	0 -1 0 -1 -2 -2 0 -2 0 -1 1 -1
4 to 6 words · 2 words	-1 -5 -9 -2 -1 1 1 -1 -1 -1 -1 1
4 to 6 words · 26 to 40 words	0 -2 1 -10 0 -2 0 -2 1 1 -1 -1
4 to 6 words · 3 words	-1 -2 -2 0 -1 1 1 -5 1 -1 1 0
4 to 6 words · 4 words	0 -5 0 -3 0 -1 1 -9 0 1 2 -2
4 to 6 words · 41 to 70 words	0 0 -1 -7 -3 -2 1 -2 0 -3 0 0
4 to 6 words · 5 to 6 words	1 1 1 -1 0 1 0 -2 0 -1 0 0
4 to 6 words · 7 to 9 words	0 0 -5 -2 -1 -2 1 -2 1 1 -1 0
4 to 6 words · over 70 words	-2 -1 1 2 -5 -1 1 -1 0 1 -1 0
7 to 13 words · 0 words	6 -1 -1 -5 -1 -2 -3 0 0 0 -1 1
7 to 13 words · 1 words	1 -2 -4 -3 -2 1 -1 0 -1 -1 1 -1
7 to 13 words · 10 to 13 words	-1 0 -1 -4 1 -2 1 0 -1 -1 0 1
7 to 13 words · 14 to 18 words	0 -2 -2 -3 -1 -4 1 -1 1 -2 1 -1
7 to 13 words · 19 to 25 words	-1 -2 -1 -4 -1 -4 2 -6 2 -2 1 -1
7 to 13 words · 2 words	-1 -6 -8 2 -7 3 -1 2 0 0 -1 0
7 to 13 words · 26 to 40 words	-1 -1 -2 -1 -2 -4 2 -3 -2 -1 1 -1
7 to 13 words · 3 words	-2 -4 -3 1 0 -1 -1 -1 -2 2 -1 -1
7 to 13 words · 4 words	-1 -6 -8 -1 -1 2 0 1 0 -2 0 0
7 to 13 words · 41 to 70 words	-1 -2 -3 -8 -2 -3 2 -2 -1 -2 1 -1
7 to 13 words · 5 to 6 words	0 -2 0 1 0 -1 0 1 1 1 -1 -1
7 to 13 words · 7 to 9 words	0 -2 2 1 -2 -4 0 -2 0 1 0 0
7 to 13 words · over 70 words	0 -2 -1 -6 -2 -2 0 -2 0 -1 0 -1
over 25 words · 0 words	4 -1 0 -2 -1 -2 -3 3 0 -2 -2 2
over 25 words · 1 words	1 -6 -4 0 -5 0 -2 1 0 1 0 0
over 25 words · 10 to 13 words	0 0 -6 0 0 -6 -1 1 0 -1 1 -1
over 25 words · 14 to 18 words	-2 1 -7 0 1 -5 0 1 0 -1 0 -2
over 25 words · 19 to 25 words	-2 -1 -1 -1 0 -4 0 0 2 -1 1 -2
over 25 words · 2 words	1 0 -4 0 -2 -6 -1 0 -2 -3 1 0
over 25 words · 26 to 40 words	-1 0 -1 -3 0 -4 0 -4 1 0 -1 0
over 25 words · 3 words	-1 0 -2 2 -1 -1 0 -4 -2 1 1 -1
over 25 words · 4 words	1 -2 -4 -3 1 0 -1 -6 0 -1 -1 1
over 25 words · 41 to 70 words	-2 -2 -2 -6 -2 -3 2 -5 1 1 1 -2
over 25 words · 5 to 6 words	-1 -1 -7 -2 -1 0 0 1 1 -1 -1 0
over 25 words · 7 to 9 words	1 1 -2 -7 -2 2 -1 2 -1 0 -3 2
over 25 words · over 70 words	-1 -2 -2 -3 -6 -2 2 -1 0 1 -1 -1
# kind 1 above
byline	-1 -5 -4 5 -2 -6 -2 -3 -3 2 -1 0
counter	1 -3 0 -5 0 0 0 -3 -1 0 2 -1
credit	-1 2 0 1 0 3 -4 -5 -1 -2 1 2
date	0 -1 2 -1 -2 -3 1 -4 0 0 0 -1
item	1 -3 -2 -2 1 -6 -1 -3 0 0 -2 0
link	0 0 -2 -2 -1 1 1 -1 -1 1 1 -1
sign-off	-3 1 -1 3 -4 -4 -1 2 -1 1 -2 2
symbols	-5 2 -2 2 -4 -1 1 2 0 0 0 0
text	1 -3 0 -1 0 0 1 0 0 0 0 0
version	-3 4 -1 3 -3 -1 -2 -2 -1 3 -2 1
# length 1 above × close 1 above
0 words · no sentence	-5 2 -2 2 -3 -1 1 3 1 0 1 -1
0 words · the end of a sentence	1 -2 -1 0 -4 -1 1 -1 -1 1 -1 1
1 words · a credit	1 -2 -2 4 -1 -3 -3 -1 1 -1 -1 1
1 words · no sentence	1 -2 -2 0 -1 0 0 -3 0 1 1 0
1 words · the end of a sentence	1 -1 -1 -1 -3 -5 -1 -2 2 -2 -2 0
10 to 13 words · a credit	0 1 0 -5 -4 1 1 -2 0 0 0 -1
10 to 13 words · no sentence	0 -4 1 0 1 1 -2 -4 -1 0 1 0
10 to 13 words · the end of a sentence	-1 -4 2 0 -1 -1 0 0 1 0 0 0
14 to 18 words · a credit	-2 0 1 2 -1 -4 3 -2 -1 -1 1 1
14 to 18 words · no sentence	-1 -3 1 0 -2 0 1 -4 -1 0 0 0
14 to 18 words · the end of a sentence	0 -1 0 -2 1 2 -1 -2 2 0 -1 0
19 to 25 words · a credit	1 -1 -2 -1 -2 -5 1 -2 -2 -1 1 0
19 to 25 words · no sentence	-4 0 -2 2 -1 1 2 -4 0 1 -1 1
19 to 25 words · the end of a sentence	1 -4 -1 -3 -2 -1 -2 1 0 0 -2 0
2 words · a credit	0 2 -4 -2 -2 -5 2 -1 0 -2 2 -2
2 words · no sentence	0 -3 -1 1 -1 -4 1 -2 0 0 1 0
2 words · the end of a sentence	2 -4 -3 -5 0 0 -1 0 2 -1 -2 -1
26 to 40 words · a credit	-1 0 1 2 1 -1 -2 1 -2 0 0 0
26 to 40 words · no sentence	-1 -4 0 1 -4 1 2 -5 -2 0 0 0
26 to 40 words · the end of a sentence	-1 1 -2 -1 -1 -3 -1 -1 1 1 -2 1
3 words · a credit	-3 2 -1 -9 4 0 0 0 -2 -1 3 -1
3 words · no sentence	0 -2 0 1 0 0 0 -3 0 0 1 1
3 words · the end of a sentence	1 -1 -1 -3 -3 1 0 1 2 -2 1 -1
4 words · a credit	0 -3 1 -2 0 -2 1 -1 1 -4 2 -1
4 words · no sentence	0 -1 -1 -1 1 -4 0 -2 0 0 0 0
4 words · the end of a sentence	1 -4 -3 -5 -4 0 2 -2 0 0 0 -1
41 to 70 words · a credit	5 -2 -3 -5 2 -5 -4 0 1 1 -2 1
41 to 70 words · no sentence	0 -2 -4 -2 1 0 0 -3 -1 -1 -2 2
41 to 70 words · the end of a sentence	0 0 -4 0 1 -1 -1 3 -1 0 0 0
5 to 6 words · a credit	-1 0 -4 2 -2 4 -1 -3 -1 0 0 -1
5 to 6 words · no sentence	0 -6 1 0 1 -1 0 0 1 -1 -1 -1
5 to 6 words · the end of a sentence	0 1 -2 -3 1 1 0 -4 -1 0 0 1
7 to 9 words · a credit	-2 2 0 0 -4 -4 2 0 0 0 0 0
7 to 9 words · no sentence	0 -4 0 -3 -1 -3 0 1 1 1 0 -1
7 to 9 words · the end of a sentence	0 -3 0 2 0 -1 1 -2 -1 0 0 1
over 70 words · a credit	1 -1 -1 -3 -3 -3 0 2 1 0 0 -1
over 70 words · no sentence	0 -1 -1 -1 -3 -4 1 -2 -1 0 -1 1
over 70 words · the end of a sentence	0 -2 -6 0 0 -10 0 0 -1 -2 0 1
# dateline 1 above
a dateline	-1 3 -5 -5 -8 -6 1 4 0 -4 2 0
# capitals 1 above
a capital at its start only	-1 -5 1 -2 1 1 1 0 1 1 -1 0
a capital on each word	0 -1 -1 0 0 -1 0 -4 0 0 0 0
capitals throughout	1 2 -2 -1 -6 -4 1 -2 -1 0 -1 0
mostly capitals	1 -3 -1 -3 -1 -1 -1 2 1 0 0 0
no capitals	0 -3 -6 -1 2 0 -1 -1 0 -3 -1 1
no letters with case	0 -3 0 2 -1 0 0 1 0 -1 0 1
some capitals	0 -3 1 1 -1 -1 1 0 0 0 -1 1
# end 1 above
a bracket	0 -1 -2 -5 -1 -1 0 -1 0 -1 0 -2
a capital	1 0 -3 -2 -2 -5 0 -4 1 -1 -1 -1
a colon	-1 1 -1 -5 -6 1 2 -4 -1 -1 0 2
a comma	-1 -3 0 -1 -4 -1 1 -1 -3 1 0 1
a figure	0 -4 3 0 -4 -1 -1 -3 -1 -2 0 1
a letter without case	0 0 -1 2 3 -2 -2 -3 1 0 -1 0
a question mark	1 -2 0 -4 0 -2 1 1 0 0 0 0
a small letter	0 -3 -1 1 1 -1 0 0 0 0 0 0
an arrow	2 2 1 -4 -3 -1 -2 -1 0 0 -2 2
an ellipsis	5 -3 -3 -3 -3 -11 -2 -7 -1 2 -3 1
an exclamation mark	0 -2 -3 -4 0 -3 0 -5 0 -1 -2 2
another sign	-2 2 -3 0 -2 -3 2 1 1 -1 0 1
# start 1 above
#	-4 2 -4 5 1 -6 -2 2 2 2 -1 -1
@	1 -1 -3 4 -6 -4 -2 -2 -1 0 -2 1
a bracket	-3 2 -9 -2 1 0 1 0 2 0 0 -1
a bullet	1 -4 -2 -1 -5 -6 1 -6 0 0 -1 -1
a capital	1 -2 0 -1 -1 0 0 -2 0 0 0 0
a dash	-4 2 -7 1 3 -1 0 2 -3 1 1 0
a figure	-2 -4 2 -1 0 -4 1 -4 -1 0 0 0
a letter without case	1 -2 0 1 1 -2 0 -1 1 0 -1 1
a quotation mark	1 -3 -1 -1 0 -4 0 2 -1 -2 0 0
a small letter	-1 -3 -1 -1 1 -2 2 -1 0 -1 1 0
another sign	-2 -2 -1 4 -5 -8 2 3 0 0 1 -1
©	2 1 0 1 -3 -1 -4 -2 1 -1 -3 2
# comes again 1 above × size 1 above
above and below · 0 to 1 words	1 -1 -11 -3 -5 -1 0 -6 0 -1 0 -1
above and below · 14 to 18 words	-3 0 -2 -5 3 3 -1 0 -2 0 1 -1
above and below · 19 to 25 words	-4 -1 -2 0 4 0 1 0 1 0 0 0
above and below · 2 to 3 words	-2 -4 -3 2 1 -2 0 1 -1 -1 1 -1
above and below · 4 to 6 words	-2 1 -4 0 1 0 0 -2 -1 0 -2 0
above and below · 7 to 13 words	-3 -3 -2 1 3 0 0 -3 -2 0 -1 -1
above and below · over 25 words	-2 -1 2 -4 0 -1 1 0 0 1 -1 -2
above · 0 to 1 words	1 0 -2 0 -1 0 -2 0 0 0 1 0
above · 14 to 18 words	-4 -5 -2 -1 1 4 2 -3 -2 -1 1 0
above · 19 to 25 words	-3 -1 1 -2 1 0 2 -2 -2 0 2 -2
above · 2 to 3 words	0 -6 0 1 3 -2 -2 -2 -1 -2 1 0
above · 4 to 6 words	-1 -3 1 -3 2 0 -1 -1 -1 1 0 -1
above · 7 to 13 words	-3 -2 0 -3 4 1 0 -3 -3 1 1 0
above · over 25 words	1 -2 -4 -3 0 1 -1 -3 0 0 1 -1
below · 0 to 1 words	1 -1 0 -3 0 -1 -1 0 0 0 0 -1
below · 14 to 18 words	-1 0 -1 0 -2 1 -1 -1 -1 1 0 -1
below · 19 to 25 words	2 -4 -1 -1 -2 -2 -1 -1 -1 -1 0 0
below · 2 to 3 words	2 -6 0 -1 0 -1 -2 -1 0 -1 -1 0
below · 4 to 6 words	-1 -3 -4 0 1 -3 -1 -4 -1 1 -1 0
below · 7 to 13 words	2 -5 -2 -4 2 -1 -2 -5 -1 -1 0 -1
below · over 25 words	-1 0 -3 -3 2 -5 0 -1 0 0 0 -2
nowhere else · 0 to 1 words	1 -3 -3 2 -1 0 0 -1 1 1 0 0
nowhere else · 14 to 18 words	0 -2 3 0 -1 -1 0 -4 0 0 0 1
nowhere else · 19 to 25 words	-1 -2 -3 -1 -3 0 0 0 1 0 -1 0
nowhere else · 2 to 3 words	1 1 -1 0 -2 -2 1 -3 0 1 -1 0
nowhere else · 4 to 6 words	1 -3 1 -1 -3 0 1 0 0 -1 0 1
nowhere else · 7 to 13 words	1 -3 3 -2 -3 -2 1 1 1 1 -1 0
nowhere else · over 25 words	0 -2 -3 0 0 -2 1 1 0 0 -1 2
# a word for a picture 1 above
a word for a picture	-1 0 2 -1 2 3 -2 -9 -1 -1 1 0
# an agency at its end 1 above
an agency at its end	-1 1 -1 0 0 -3 0 0 -1 0 2 -2
# the same text 1 above
the same	-1 -1 -7 1 4 0 -6 -4 -1 0 -2 0
# size 1 above × length
0 to 1 words · 0 words	7 -2 -1 -7 -2 -2 -3 0 0 -1 1 -1
0 to 1 words · 1 words	1 -2 -1 -2 -1 0 1 -1 0 1 1 1
0 to 1 words · 10 to 13 words	2 1 -1 -2 -3 -6 -2 -2 1 0 -1 0
0 to 1 words · 14 to 18 words	-1 3 -5 -1 -3 -3 2 0 -1 1 3 -3
0 to 1 words · 19 to 25 words	-1 -1 0 3 -1 -2 -1 2 -2 1 -1 1
0 to 1 words · 2 words	-1 -1 0 2 -1 0 1 -3 -1 1 0 1
0 to 1 words · 26 to 40 words	-3 0 0 2 0 -2 0 2 0 -1 1 -1
0 to 1 words · 3 words	0 -1 -3 0 -3 1 0 -3 1 -1 0 -1
0 to 1 words · 4 words	2 -2 -5 -2 -3 -1 -1 -5 1 -1 -1 1
0 to 1 words · 41 to 70 words	-3 -2 1 -2 1 -2 1 -1 0 0 1 -2
0 to 1 words · 5 to 6 words	1 0 -7 -2 0 0 -1 -8 0 0 -1 0
0 to 1 words · 7 to 9 words	1 -1 -1 0 -3 -1 -3 0 1 1 0 -2
0 to 1 words · over 70 words	-2 -1 -7 0 -1 -1 3 -1 1 -5 2 0
14 to 18 words · 0 words	3 0 0 -1 -1 -2 -2 -1 0 -3 0 1
14 to 18 words · 1 words	1 -1 -3 -3 -4 0 0 -1 -1 0 0 1
14 to 18 words · 10 to 13 words	-1 -1 0 0 -1 -1 1 -4 0 0 0 0
14 to 18 words · 14 to 18 words	-1 -1 1 -2 0 -4 1 -3 -2 0 -1 1
14 to 18 words · 19 to 25 words	-1 -1 -3 -7 0 -2 2 -5 -3 -4 2 1
14 to 18 words · 2 words	1 -6 -6 0 -6 1 -1 1 0 -1 0 0
14 to 18 words · 26 to 40 words	0 0 4 -3 -4 -2 0 -3 -3 2 -1 1
14 to 18 words · 3 words	1 -2 0 1 -2 0 -4 0 1 1 -2 1
14 to 18 words · 4 words	0 0 -5 1 -1 0 -1 -4 -2 -1 -2 2
14 to 18 words · 41 to 70 words	-1 -1 0 -5 -6 -1 2 -1 1 0 0 -2
14 to 18 words · 5 to 6 words	0 -1 -8 -2 0 -2 0 0 1 -1 -1 -1
14 to 18 words · 7 to 9 words	1 0 -1 0 -1 0 -3 -2 1 0 -2 1
14 to 18 words · over 70 words	-2 0 -5 -3 3 -1 1 -1 -1 -2 1 0
19 to 25 words · 0 words	2 0 0 0 0 0 -2 2 -3 1 -3 2
19 to 25 words · 1 words	2 -3 -3 -1 -8 1 -3 0 1 -1 -2 0
19 to 25 words · 10 to 13 words	-2 0 2 -2 -3 -7 1 -1 0 0 -1 1
19 to 25 words · 14 to 18 words	-1 0 -6 -2 -1 -2 2 -2 0 -1 -1 1
19 to 25 words · 19 to 25 words	0 -5 -1 -8 0 -3 0 -1 1 0 -1 0
19 to 25 words · 2 words	2 -1 -4 -2 -7 2 -2 -3 -1 1 -1 1
19 to 25 words · 26 to 40 words	0 -3 -3 -2 2 -2 -1 0 0 0 -2 1
19 to 25 words · 3 words	1 -2 -3 -3 -6 -2 2 -4 -1 1 0 -1
19 to 25 words · 4 words	-4 -2 -2 3 -1 0 2 -7 1 -1 3 -3
19 to 25 words · 41 to 70 words	1 -1 -9 -1 -4 -2 1 -1 0 -5 -1 2
19 to 25 words · 5 to 6 words	1 -1 -4 2 -2 -2 -1 2 1 1 -2 1
19 to 25 words · 7 to 9 words	1 1 1 -6 -3 -3 -1 0 0 -1 -2 2
19 to 25 words · over 70 words	-1 -1 -2 -2 -5 0 2 -1 0 0 2 -2
2 to 3 words · 0 words	5 -1 -1 -1 -2 -2 -5 1 -2 0 2 0
2 to 3 words · 1 words	0 -2 -2 2 -1 -2 1 0 0 0 0 0
2 to 3 words · 10 to 13 words	-1 0 -1 -2 -2 -12 1 -4 -1 0 1 -1
2 to 3 words · 14 to 18 words	0 0 -2 1 0 -4 0 -5 -2 0 1 0
2 to 3 words · 19 to 25 words	-1 1 1 -3 1 -3 0 -5 -1 1 1 -1
2 to 3 words · 2 words	1 -3 -3 -1 0 -1 0 -2 1 0 0 0
2 to 3 words · 26 to 40 words	-2 -2 0 1 1 -3 0 -4 -2 -1 1 0
2 to 3 words · 3 words	1 -1 -4 0 0 -2 -2 -3 0 0 0 1
2 to 3 words · 4 words	1 -5 -3 -1 -2 -3 0 -8 0 -2 -1 1
2 to 3 words · 41 to 70 words	-3 -1 1 0 0 -2 2 -2 -1 0 1 -2
2 to 3 words · 5 to 6 words	-1 -1 0 -1 -2 1 2 -1 -1 1 1 -1
2 to 3 words · 7 to 9 words	0 -1 -2 -2 0 -4 1 -1 -1 -2 -1 2
2 to 3 words · over 70 words	-1 -2 -3 -7 -4 -2 2 -1 0 -4 1 0
4 to 6 words · 0 words	0 -1 0 2 -1 -2 -4 -1 -1 0 0 1
4 to 6 words · 1 words	-1 -6 -3 1 -1 0 0 1 1 0 0 -1
4 to 6 words · 10 to 13 words	0 0 -1 -4 2 -1 -1 1 0 1 -3 0
4 to 6 words · 14 to 18 words	1 -4 0 1 1 -2 -2 -3 1 -1 0 1
4 to 6 words · 19 to 25 words	1 -5 -6 -3 -1 -3 1 -3 1 -4 0 0
4 to 6 words · 2 words	0 -3 -1 -2 -3 -2 1 -5 1 -1 -2 1
4 to 6 words · 26 to 40 words	1 -3 -2 -10 -2 -2 -1 -3 0 -1 -2 1
4 to 6 words · 3 words	-2 -1 -1 0 0 -1 2 -4 -1 1 1 0
4 to 6 words · 4 words	0 -1 3 -3 0 -2 3 -1 -1 2 1 -2
4 to 6 words · 41 to 70 words	0 0 -2 -1 -6 -2 1 -2 -1 -3 0 0
4 to 6 words · 5 to 6 words	0 -2 0 -1 0 -3 0 -1 -1 -1 -1 1
4 to 6 words · 7 to 9 words	-2 -1 -1 0 -1 1 -1 0 0 -1 1 -2
4 to 6 words · over 70 words	-2 -2 2 0 -4 -3 2 -2 -1 1 0 0
7 to 13 words · 0 words	0 1 -1 -3 -1 2 -2 2 1 1 -1 0
7 to 13 words · 1 words	0 -2 -4 0 -2 0 -1 2 0 1 -2 0
7 to 13 words · 10 to 13 words	0 -4 1 -2 1 -12 0 -2 0 0 0 0
7 to 13 words · 14 to 18 words	0 -3 2 -1 -1 -4 -1 -6 -1 0 -1 0
7 to 13 words · 19 to 25 words	0 -3 2 -2 -4 -4 0 -3 0 1 -1 0
7 to 13 words · 2 words	0 -5 -3 -3 -7 -2 1 2 -1 -1 0 -1
7 to 13 words · 26 to 40 words	1 -2 0 -14 -3 -4 0 -6 0 0 -1 1
7 to 13 words · 3 words	-1 -2 0 1 0 0 1 -2 -2 0 1 0
7 to 13 words · 4 words	-1 -2 -13 2 -3 0 1 1 1 1 0 -2
7 to 13 words · 41 to 70 words	1 -2 0 -7 -6 -3 0 -1 0 0 -1 1
7 to 13 words · 5 to 6 words	0 0 0 -1 1 -2 -2 -1 1 -1 0 -1
7 to 13 words · 7 to 9 words	-1 -2 1 -1 1 -2 0 -3 -1 0 -1 0
7 to 13 words · over 70 words	0 -1 -3 -4 -9 -2 1 -2 0 0 0 -1
over 25 words · 0 words	3 -1 0 -2 -1 -1 -3 1 -1 0 -1 1
over 25 words · 1 words	1 -5 -4 -1 -2 -4 -2 2 -1 -2 2 -1
over 25 words · 10 to 13 words	-1 -1 -4 -2 1 -2 -1 2 -1 -2 0 0
over 25 words · 14 to 18 words	-1 0 -6 -3 0 -3 0 1 0 -1 0 1
over 25 words · 19 to 25 words	-1 0 -2 -8 -3 -3 1 -1 1 0 0 -1
over 25 words · 2 words	3 -4 -4 -1 -4 -3 -2 1 -2 -2 1 0
over 25 words · 26 to 40 words	0 -1 -1 -2 0 -4 -1 -8 0 0 -2 1
over 25 words · 3 words	-1 0 -4 0 0 0 -1 -4 0 1 -1 0
over 25 words · 4 words	-1 2 -3 -2 0 0 0 0 0 2 -1 0
over 25 words · 41 to 70 words	-1 -3 -2 -9 1 -5 1 -5 1 0 0 -1
over 25 words · 5 to 6 words	-2 -2 -2 0 -3 -4 2 0 1 0 -1 0
over 25 words · 7 to 9 words	-1 2 -2 1 -2 2 1 1 -2 2 -1 1
over 25 words · over 70 words	-1 -2 -1 0 -4 -1 1 -1 0 0 -1 1
# kind 1 below
byline	-1 5 5 -12 -2 3 -2 -2 -4 4 -2 0
counter	0 -2 1 -1 -3 1 1 -1 -1 0 0 -1
credit	-3 -6 -7 -6 7 -1 -4 2 -1 -1 3 0
date	-2 -2 2 4 -7 -3 -2 -5 0 0 -1 -1
end	-3 0 0 -2 -2 -1 1 3 -2 -2 0 2
item	0 -4 0 1 -1 -2 0 -6 0 0 -1 0
link	0 -2 2 -5 -8 -2 0 -1 0 1 1 -1
sign-off	-5 -1 -1 4 0 -2 0 3 -2 -1 0 2
symbols	-3 -4 1 1 -4 -8 1 4 -1 -1 1 1
text	1 -2 -1 -1 0 0 1 -2 0 0 0 0
version	-5 -1 0 5 -1 -2 -4 -3 0 -2 -2 3
# length 1 below × close 1 below
0 words · no sentence	-3 -5 1 1 -3 -8 1 4 -1 -2 1 1
0 words · the end of a sentence	0 1 0 -1 -4 -1 0 -2 -1 2 -1 1
1 words · a credit	1 0 0 -2 -1 -2 0 2 1 1 -1 -1
1 words · no sentence	1 -2 -1 0 -1 -2 0 -1 1 1 0 0
1 words · the end of a sentence	1 -2 0 -1 -9 1 -1 -2 2 -2 -1 -1
10 to 13 words · a credit	1 1 -5 1 0 -8 -2 -3 -1 -1 0 0
10 to 13 words · no sentence	1 0 -7 2 -1 -5 0 -1 1 -1 1 0
10 to 13 words · the end of a sentence	0 0 0 -3 -2 -1 2 -5 1 0 0 0
14 to 18 words · a credit	3 -1 0 -4 2 -5 -2 -2 -1 1 -2 0
14 to 18 words · no sentence	0 -2 -4 1 -2 -3 1 -3 0 -1 0 0
14 to 18 words · the end of a sentence	0 -1 -1 0 -1 1 -1 -8 1 1 -1 0
19 to 25 words · a credit	2 -1 -2 -3 4 -6 -4 -2 -2 1 -1 1
19 to 25 words · no sentence	-2 2 0 -3 1 -2 1 0 0 1 -1 0
19 to 25 words · the end of a sentence	0 0 -1 -2 -2 -3 0 -4 -1 1 -1 0
2 words · a credit	-1 -1 -1 -5 4 -4 -2 -1 0 -1 1 -1
2 words · no sentence	0 -3 -1 1 -2 -1 1 -1 0 0 0 0
2 words · the end of a sentence	1 -3 1 -5 -3 -1 0 0 2 -1 -2 -2
26 to 40 words · a credit	-1 0 -5 -1 4 -6 -3 -2 -1 1 -1 0
26 to 40 words · no sentence	-2 0 0 -5 0 0 0 0 -2 0 -1 1
26 to 40 words · the end of a sentence	-1 -1 -3 1 -1 -1 0 -1 -1 1 -2 0
3 words · a credit	-2 -3 -6 -6 5 1 -2 -2 1 1 0 -2
3 words · no sentence	0 -2 0 0 0 -1 0 2 0 0 1 1
3 words · the end of a sentence	0 -4 0 -2 -1 -4 1 -2 1 -2 0 0
4 words · a credit	-3 -1 -7 -1 6 -4 -5 0 0 0 -1 -1
4 words · no sentence	0 -3 -1 -1 -3 -1 1 -2 0 0 0 0
4 words · the end of a sentence	0 -3 0 -6 -2 -8 3 -5 0 1 1 -1
41 to 70 words · a credit	3 -1 1 -3 -2 -5 -2 -1 1 0 1 -2
41 to 70 words · no sentence	0 -5 -1 -2 -1 -2 0 -2 -1 -2 0 0
41 to 70 words · the end of a sentence	0 -3 -1 -1 0 -1 1 -2 -1 0 -1 0
5 to 6 words · a credit	-2 1 -2 -5 4 -2 -2 -4 -2 1 3 -3
5 to 6 words · no sentence	1 -1 2 0 -3 0 0 -3 0 -1 0 -1
5 to 6 words · the end of a sentence	1 0 -2 0 -1 -2 1 -1 -1 0 0 1
7 to 9 words · a credit	0 1 -5 -6 1 -7 -1 -5 -1 2 1 -3
7 to 9 words · no sentence	0 -3 -1 0 -3 -1 -1 1 1 0 0 -1
7 to 9 words · the end of a sentence	-1 -1 2 -1 0 1 1 -1 -1 0 0 1
over 70 words · a credit	0 -1 -2 -2 -1 -3 0 0 1 0 0 -1
over 70 words · no sentence	-1 0 0 -5 -2 -2 2 -1 -1 2 1 -1
over 70 words · the end of a sentence	-2 -6 1 -1 0 1 0 -1 -1 2 -1 1
# dateline 1 below
a dateline	-2 5 0 7 3 -4 -4 -2 -1 11 -4 0
# capitals 1 below
a capital at its start only	-1 -3 1 1 -2 1 2 -3 1 1 0 0
a capital on each word	1 -3 0 -1 1 -1 0 -2 0 0 0 0
capitals throughout	0 0 0 -5 -2 2 1 4 -1 0 -1 1
mostly capitals	1 -1 -2 -2 2 -1 -1 -2 1 0 0 0
no capitals	-1 -4 -5 -1 -1 -6 2 0 0 -2 -1 1
no letters with case	0 -5 2 0 -1 -2 0 2 0 0 -1 1
some capitals	1 -1 -1 2 -1 0 0 -2 0 0 -1 1
# end 1 below
a bracket	1 -4 0 -4 0 -6 0 -2 0 0 1 -2
a capital	-1 0 -2 1 3 2 -1 2 1 -1 0 -1
a colon	-3 -5 3 -1 1 -1 3 -4 -1 0 0 0
a comma	0 -1 -4 -2 0 -1 1 -3 -3 2 -1 1
a figure	-1 -3 1 2 -5 -1 -1 -2 -1 -2 -1 1
a full stop	0 0 1 -1 -1 0 2 -4 0 0 -1 1
a letter without case	0 -2 0 0 0 -3 0 -8 1 0 -1 0
a question mark	1 -4 0 -1 -1 0 0 -2 1 -1 0 1
a small letter	1 -2 -2 0 1 -1 -1 -2 1 0 0 0
an arrow	1 -1 -1 1 -3 -1 -2 -2 1 0 -3 2
an ellipsis	3 -3 -6 -4 -2 -4 -1 -6 -1 1 -2 0
an exclamation mark	0 -5 -3 -1 0 0 0 -3 2 -2 0 1
another sign	-1 -4 -3 0 -3 -2 1 5 0 -1 0 1
# start 1 below
#	-4 -3 -2 6 -2 -4 -1 3 1 -1 0 -1
@	1 -3 -2 1 -5 1 -3 -2 -2 1 -2 2
a bracket	-2 -3 -2 -3 -3 -4 4 -1 0 1 2 -3
a bullet	0 -5 0 -1 -5 -3 1 -4 -1 0 0 -2
a capital	1 -2 -1 -1 1 -1 -1 -1 0 0 0 0
a dash	-4 -5 0 4 -4 -6 3 4 -3 0 1 0
a figure	-3 -4 3 -1 -2 0 -1 -1 -1 0 -1 0
a letter without case	2 -2 0 -3 2 -2 0 -7 1 0 -1 1
a quotation mark	-1 -2 -2 0 1 -1 2 1 0 -3 1 0
a small letter	-1 0 1 -2 -4 -3 2 -1 -2 0 1 0
another sign	-3 0 -5 3 -1 -6 1 0 -1 0 1 -1
©	5 -4 0 -1 -3 -6 -3 -2 1 -2 -3 2
# comes again 1 below × size 1 below
above and below · 0 to 1 words	2 -4 -5 -5 -1 -7 -1 2 0 -1 -1 -1
above and below · 14 to 18 words	-2 0 2 -1 0 -1 -1 0 1 -1 1 0
above and below · 19 to 25 words	1 -2 -3 -4 1 0 -2 0 0 -2 1 0
above and below · 2 to 3 words	-2 -6 -4 1 0 0 1 0 -1 -1 1 -1
above and below · 4 to 6 words	-2 -4 1 0 2 0 -1 -3 0 -1 -1 0
above and below · 7 to 13 words	-1 -4 -3 -1 -3 -4 2 -2 -2 1 -1 -1
above and below · over 25 words	2 -1 -2 -4 1 -3 0 0 0 0 0 -1
above · 0 to 1 words	1 -2 -1 0 -2 -2 0 1 1 0 2 0
above · 14 to 18 words	3 -5 0 -5 4 0 -6 -1 -1 1 -1 0
above · 19 to 25 words	1 -3 0 -1 0 1 -3 -1 -2 1 1 -1
above · 2 to 3 words	1 -5 0 -1 3 -2 -1 0 -1 -1 1 0
above · 4 to 6 words	1 -9 -2 1 2 -3 -3 -6 0 0 0 -1
above · 7 to 13 words	1 -4 -3 1 1 -2 -1 -8 -1 -1 1 -2
above · over 25 words	1 -3 -3 -2 2 -4 -1 -1 0 2 -1 -1
below · 14 to 18 words	0 0 0 -2 -5 1 -1 -3 0 0 0 -1
below · 19 to 25 words	-1 -1 0 -1 -2 0 2 -1 0 -2 1 0
below · 2 to 3 words	0 -3 0 1 0 0 -1 -7 0 -1 0 0
below · 4 to 6 words	0 -1 -5 1 -1 -2 0 -5 -1 1 0 0
below · 7 to 13 words	-1 -1 -1 1 -7 -5 1 -7 -1 -2 1 -1
below · over 25 words	0 2 -4 -4 0 0 0 -1 -1 0 1 0
nowhere else · 0 to 1 words	0 -2 0 1 0 -1 0 0 1 1 0 0
nowhere else · 14 to 18 words	0 -1 -4 1 -1 -2 0 -6 0 0 0 0
nowhere else · 19 to 25 words	-1 1 -1 -3 0 -5 0 -4 0 2 -1 0
nowhere else · 2 to 3 words	1 -2 0 -1 -3 -1 0 -1 0 1 -1 0
nowhere else · 4 to 6 words	1 0 1 0 0 1 1 -2 0 0 0 1
nowhere else · over 25 words	-1 -3 0 -3 0 0 1 -1 0 1 -1 1
# a word for a picture 1 below
a word for a picture	-2 -3 -7 -4 10 0 -7 -8 -2 1 1 -2
# an agency at its end 1 below
an agency at its end	-3 2 -5 -3 7 0 -6 3 -2 3 0 -2
# the same text 1 below
the same	1 -6 -12 -5 6 1 -7 -5 -1 -1 -2 0
# size 1 below × length
0 to 1 words · 0 words	7 -1 -1 -7 -2 -3 -4 2 0 -1 1 2
0 to 1 words · 1 words	1 -2 -1 -3 -2 -2 1 1 0 1 1 1
0 to 1 words · 10 to 13 words	0 -1 1 2 0 -5 -2 -1 0 0 -1 0
0 to 1 words · 14 to 18 words	0 -1 -3 0 3 -2 0 -4 0 0 1 0
0 to 1 words · 19 to 25 words	1 -3 0 -13 -3 -2 -1 2 1 -2 -2 1
0 to 1 words · 2 words	0 -2 -3 0 -6 0 1 2 0 -1 0 0
0 to 1 words · 26 to 40 words	-1 1 1 -12 -7 -2 2 -5 0 -2 1 0
0 to 1 words · 3 words	1 -1 -3 -1 -2 -1 0 -1 0 2 1 -2
0 to 1 words · 4 words	1 -3 -5 0 -4 -2 0 -8 0 -1 0 -1
0 to 1 words · 41 to 70 words	-2 -2 0 -2 -1 -2 1 -3 0 2 0 -1
0 to 1 words · 5 to 6 words	-1 -4 -2 2 3 -2 -2 0 0 0 -1 -1
0 to 1 words · 7 to 9 words	-2 0 0 4 2 0 -2 2 0 0 -1 0
0 to 1 words · over 70 words	-1 -1 -5 -7 0 -1 2 -1 -1 -3 1 0
14 to 18 words · 0 words	-2 -1 0 2 0 0 0 1 2 -1 2 -2
14 to 18 words · 1 words	-1 -6 -4 4 -11 1 -1 -5 1 0 1 -2
14 to 18 words · 10 to 13 words	-1 1 -1 -2 0 -7 0 -1 -1 2 0 -1
14 to 18 words · 14 to 18 words	0 -1 -2 -2 1 -3 -1 -3 -1 2 -2 2
14 to 18 words · 19 to 25 words	1 -2 -2 -6 -4 -2 0 -2 0 -3 -1 2
14 to 18 words · 2 words	0 -4 2 0 -17 -1 1 0 0 -2 1 -1
14 to 18 words · 26 to 40 words	0 -2 -3 0 -2 -2 0 -2 1 -1 -1 2
14 to 18 words · 3 words	3 -2 -2 0 -4 -4 -1 -1 -2 2 -1 1
14 to 18 words · 4 words	2 -2 0 -7 2 2 -1 -2 -1 -1 1 0
14 to 18 words · 41 to 70 words	0 1 -1 -5 -3 -2 1 -1 -2 0 -2 2
14 to 18 words · 5 to 6 words	1 0 -4 -1 -2 -1 -1 -3 1 0 -2 0
14 to 18 words · 7 to 9 words	1 2 -2 -1 1 -2 -2 -4 -1 -1 -1 1
14 to 18 words · over 70 words	0 0 -1 -3 -6 0 0 0 0 -2 0 0
19 to 25 words · 0 words	3 0 0 -3 -1 -1 -2 0 2 1 -2 2
19 to 25 words · 1 words	-1 -1 -2 1 -3 -4 1 0 -2 2 -1 0
19 to 25 words · 10 to 13 words	-1 1 1 -10 -1 -2 0 -6 -1 2 -1 -1
19 to 25 words · 14 to 18 words	0 1 -4 -5 1 -2 -1 1 -2 0 -1 2
19 to 25 words · 19 to 25 words	0 -1 -3 -2 0 -3 0 -2 0 -1 -1 1
19 to 25 words · 2 words	1 -2 -4 -1 -3 -4 0 1 0 -1 2 -2
19 to 25 words · 26 to 40 words	0 -3 0 -6 -2 -2 1 -1 0 0 -1 2
19 to 25 words · 3 words	-1 0 -3 0 0 2 -2 -1 -1 -2 0 1
19 to 25 words · 4 words	1 1 2 -2 -4 -5 1 -2 -2 1 -2 2
19 to 25 words · 41 to 70 words	-2 -1 1 -4 -1 -2 1 -1 -1 0 1 -1
19 to 25 words · 5 to 6 words	1 1 -7 -4 0 -2 -2 -2 2 -1 -1 -2
19 to 25 words · 7 to 9 words	1 -1 -3 -2 -3 -1 -1 -1 0 1 -2 1
19 to 25 words · over 70 words	-1 0 1 -3 -5 -1 1 -1 1 1 0 -1
2 to 3 words · 0 words	7 -1 -1 -7 -1 -2 -4 1 -2 0 2 1
2 to 3 words · 1 words	1 -3 -2 1 -2 -1 0 0 0 0 0 0
2 to 3 words · 10 to 13 words	-1 -1 2 -1 0 -1 -1 1 -1 -1 1 -1
2 to 3 words · 14 to 18 words	0 -3 1 -2 -2 -4 1 -1 1 -1 1 -2
2 to 3 words · 19 to 25 words	-2 -2 0 -1 -1 -3 2 -3 -2 1 1 -2
2 to 3 words · 2 words	1 -4 -3 0 0 -2 0 -5 1 0 -1 0
2 to 3 words · 26 to 40 words	-1 -1 3 1 -2 -3 0 1 0 1 -1 0
2 to 3 words · 3 words	1 0 -4 -2 1 -2 1 -4 0 0 0 0
2 to 3 words · 4 words	0 -3 -3 -1 -2 -1 1 0 0 2 -2 1
2 to 3 words · 41 to 70 words	-1 -3 -3 -10 0 -3 2 -3 -1 -4 2 0
2 to 3 words · 5 to 6 words	-1 -1 -1 -1 1 -1 -1 -2 1 0 -2 0
2 to 3 words · 7 to 9 words	-2 -2 0 2 0 -1 -1 1 -1 0 1 -1
2 to 3 words · over 70 words	-3 -2 1 -6 -1 -2 4 -2 -1 -1 3 -2
4 to 6 words · 0 words	4 1 0 -5 -1 -1 -4 2 1 -1 -4 3
4 to 6 words · 1 words	0 -3 -2 -1 0 2 -1 -4 1 0 -1 0
4 to 6 words · 10 to 13 words	1 -3 0 -2 -3 -6 0 -1 1 -1 -1 0
4 to 6 words · 14 to 18 words	-1 2 -1 2 -2 -3 -1 -3 0 0 -1 0
4 to 6 words · 19 to 25 words	-3 1 1 1 1 -2 1 -6 0 0 3 -4
4 to 6 words · 2 words	0 -4 -7 -2 -3 -2 1 -5 -1 0 -1 1
4 to 6 words · 26 to 40 words	1 -1 -1 0 -4 -2 0 -1 0 -2 -1 1
4 to 6 words · 3 words	0 -3 -6 1 1 0 -1 -6 0 1 1 -1
4 to 6 words · 4 words	-1 -1 0 1 1 1 0 -1 1 1 1 -3
4 to 6 words · 41 to 70 words	-3 -1 2 1 0 -2 1 -1 0 1 0 -2
4 to 6 words · 5 to 6 words	1 -2 -1 -3 1 -4 0 -2 -1 -1 -1 2
4 to 6 words · 7 to 9 words	-1 1 -1 -4 2 0 -1 0 1 0 2 -3
4 to 6 words · over 70 words	-3 -1 -2 0 -4 -2 4 -1 2 -3 1 -1
7 to 13 words · 0 words	-1 -1 0 3 -1 -2 -3 1 0 0 -2 1
7 to 13 words · 1 words	0 -4 -5 3 -2 -2 -1 0 2 -2 0 0
7 to 13 words · 10 to 13 words	0 -1 -2 -4 0 -9 -1 0 0 0 0 -1
7 to 13 words · 14 to 18 words	1 -3 0 -1 -1 -4 -1 -7 0 -2 0 0
7 to 13 words · 19 to 25 words	0 0 -1 -12 -3 -4 1 -2 0 -1 0 1
7 to 13 words · 2 words	0 0 0 0 -4 1 0 -7 0 -3 1 0
7 to 13 words · 26 to 40 words	-1 -3 -1 -14 -1 -3 0 -6 -1 0 -1 1
7 to 13 words · 3 words	0 2 -1 -2 -3 -1 0 -3 -1 0 -2 1
7 to 13 words · 4 words	0 -2 0 1 -4 0 0 -2 2 -2 0 0
7 to 13 words · 41 to 70 words	-1 -1 -3 -1 0 -1 1 -2 -2 0 1 -1
7 to 13 words · 5 to 6 words	0 1 1 -1 -1 1 -3 1 0 1 -1 -1
7 to 13 words · 7 to 9 words	0 -1 0 -5 0 -1 0 -3 0 0 -1 0
7 to 13 words · over 70 words	0 -1 -3 0 -3 -1 1 -2 -1 0 0 -1
over 25 words · 0 words	0 -1 0 -3 -1 2 -2 -1 0 1 1 -1
over 25 words · 1 words	0 -3 -6 -4 0 1 0 -4 -1 1 0 -1
over 25 words · 10 to 13 words	0 1 -2 -2 0 -6 -1 -1 0 -1 -2 2
over 25 words · 14 to 18 words	-2 2 0 -3 0 -5 1 1 -1 1 -1 -1
over 25 words · 19 to 25 words	0 -4 0 0 0 -5 0 -1 -1 2 -2 1
over 25 words · 2 words	1 -2 -10 -4 1 -1 -2 -1 -2 3 0 -2
over 25 words · 26 to 40 words	-1 -3 -2 -11 3 -5 -1 -5 -1 -1 0 0
over 25 words · 3 words	-2 -3 1 2 -1 2 1 -1 -1 0 0 1
over 25 words · 4 words	-1 -3 -5 -2 0 0 1 0 -1 -2 -1 1
over 25 words · 41 to 70 words	0 -4 -1 -8 -4 -5 0 -3 1 -1 -2 2
over 25 words · 5 to 6 words	-1 -1 -2 1 -4 -1 2 -1 1 1 -1 0
over 25 words · 7 to 9 words	0 -3 -1 0 -3 -1 1 -4 0 1 -1 0
over 25 words · over 70 words	-1 -2 0 0 -4 -3 1 0 -1 0 -1 1
# kind 2 below
byline	-2 3 -1 5 -3 0 -3 2 -1 0 -2 1
counter	-1 -1 -1 2 0 0 0 -1 -1 0 1 0
credit	-1 -1 -1 -4 4 -4 -3 1 -1 -1 2 0
date	-1 0 0 -1 -1 -5 0 -3 1 -1 -1 -1
end	-2 0 0 1 -2 0 2 1 -2 0 2 -1
item	0 -3 -2 1 -1 0 0 -2 0 0 -1 0
link	-1 -1 -3 0 -2 -3 1 -1 -1 0 1 -1
sign-off	-5 2 1 3 -4 -2 2 -1 -2 1 0 1
symbols	-2 -2 0 1 -2 -2 2 0 -1 0 2 -1
text	0 -3 0 0 0 0 1 -1 0 0 0 0
version	-4 0 0 3 -4 0 3 1 -1 -1 2 -1
# length 2 below × close 2 below
0 words · no sentence	-2 -2 0 1 -4 -2 2 0 -1 -1 2 -1
0 words · the end of a sentence	-2 0 0 1 2 -1 0 -1 -1 1 -1 0
1 words · a credit	0 2 -1 1 0 -2 -1 -1 0 3 -1 -1
1 words · no sentence	1 -1 -2 0 0 -1 0 -2 1 1 0 0
1 words · the end of a sentence	3 -2 -2 -9 -1 0 -1 -2 2 -2 -1 -1
10 to 13 words · a credit	-2 0 -1 2 -2 -7 1 -4 -1 0 -1 0
10 to 13 words · no sentence	1 -3 -4 0 0 -1 1 -2 1 -1 0 0
10 to 13 words · the end of a sentence	0 -3 2 0 -4 -1 2 -1 1 0 -1 0
14 to 18 words · a credit	-1 3 1 1 -5 -7 1 -2 -2 1 -1 -1
14 to 18 words · no sentence	0 -5 0 1 -2 -3 1 -3 0 -1 0 0
14 to 18 words · the end of a sentence	-1 -2 -5 1 0 -1 0 -4 1 2 0 0
19 to 25 words · a credit	2 0 -1 0 1 -1 -3 -2 -3 1 0 1
19 to 25 words · no sentence	-2 -2 0 -3 -1 -2 2 -1 2 0 -1 0
19 to 25 words · the end of a sentence	-1 -2 -3 1 0 -3 -1 0 0 -1 0 0
2 words · a credit	-1 1 0 -4 3 -4 -2 1 0 0 1 -1
2 words · no sentence	0 -3 0 0 -1 0 0 -2 0 0 1 0
2 words · the end of a sentence	0 -1 -4 -3 -6 -2 1 0 2 -1 -2 -2
26 to 40 words · a credit	1 -1 -2 -1 0 -1 0 -2 -1 0 0 0
26 to 40 words · no sentence	-2 0 -1 1 -3 -1 2 -1 -1 -1 0 1
26 to 40 words · the end of a sentence	-2 -3 -5 0 -1 -2 1 1 0 0 -2 0
3 words · a credit	-3 0 -2 0 4 2 -4 -1 1 0 0 -2
3 words · no sentence	0 0 1 -1 -2 -4 2 1 0 1 1 1
3 words · the end of a sentence	0 -1 -1 1 0 -2 -1 -3 1 -1 0 0
4 words · a credit	-1 -1 -3 -6 6 -1 -3 -2 -1 0 0 -1
4 words · no sentence	-1 -4 -2 0 1 -1 2 0 0 0 0 1
4 words · the end of a sentence	-1 -2 0 -9 -3 -1 3 2 -1 1 2 -2
41 to 70 words · a credit	1 1 -2 2 -3 -1 -1 -1 0 0 1 -2
41 to 70 words · no sentence	-3 -4 1 -2 1 0 1 -2 -2 -2 0 0
41 to 70 words · the end of a sentence	0 -3 2 -3 2 1 0 -4 -1 0 0 0
5 to 6 words · a credit	-1 -1 2 -5 1 -3 0 -4 -2 0 2 -2
5 to 6 words · no sentence	0 -3 0 1 -3 -2 1 -3 0 -1 0 -1
5 to 6 words · the end of a sentence	1 -2 -1 -1 -3 -2 0 -4 -1 0 0 1
7 to 9 words · a credit	-1 -3 -1 -5 -1 -7 2 -1 -1 0 1 0
7 to 9 words · no sentence	0 -1 -5 -2 -2 0 0 -2 1 0 0 -1
7 to 9 words · the end of a sentence	0 -4 4 1 1 -2 0 0 -1 1 0 1
over 70 words · a credit	1 -1 -2 0 -3 -1 -1 -1 1 0 0 -1
over 70 words · no sentence	0 1 -3 -5 -3 0 1 -1 1 0 1 -1
over 70 words · the end of a sentence	-1 -2 4 -1 2 1 -2 0 -4 1 -1 0
# dateline 2 below
a dateline	-3 5 0 5 0 2 -3 3 0 8 -3 1
# capitals 2 below
a capital at its start only	0 -3 1 2 1 -2 1 -1 0 1 -1 0
a capital on each word	0 -1 -2 -1 1 0 0 -1 0 0 0 0
capitals throughout	0 -2 0 0 1 -2 0 3 -1 0 -1 1
mostly capitals	1 -2 -1 0 -1 -2 0 -5 1 -1 0 0
no capitals	-1 -3 0 -2 1 -1 1 -1 0 -1 -1 1
no letters with case	0 -4 0 1 1 -2 0 -5 0 0 -1 1
some capitals	1 -3 1 -1 0 1 0 0 0 0 0 0
# end 2 below
a bracket	-1 0 -1 -1 -2 -1 1 -3 -1 0 1 -2
a capital	0 -1 0 1 0 -3 0 0 1 0 -1 -1
a colon	-2 -1 -5 -1 0 -6 3 -3 -2 1 0 0
a comma	-1 -2 0 -3 1 0 1 -2 -2 2 -2 1
a figure	0 -2 0 0 -2 -1 -1 2 -1 -2 -2 2
a full stop	0 -3 2 0 1 0 0 1 1 -1 0 1
a letter without case	0 0 0 -1 1 -2 0 -5 1 1 -1 0
a question mark	1 -3 0 -2 -2 -4 0 -4 0 0 0 1
a small letter	1 -2 -2 -1 0 0 -1 -2 1 0 0 0
an arrow	-1 -2 -1 3 -3 -1 -1 -1 1 0 -1 0
an ellipsis	2 -3 -7 -4 -3 -2 -1 -6 -1 1 -2 0
an exclamation mark	-1 -2 -4 -1 -2 1 1 0 0 0 -1 0
another sign	-1 -1 -2 0 0 0 0 1 -1 0 0 1
# start 2 below
#	-5 -2 -2 5 0 -4 1 0 1 2 2 -3
@	0 0 -1 1 -2 -2 -3 -2 -2 1 -2 2
a bracket	-2 1 -8 2 -1 0 0 -5 -1 1 1 -2
a bullet	0 -5 -1 -1 -2 0 1 -2 -1 0 0 -2
a capital	1 -2 0 -1 0 0 -1 0 0 0 0 0
a dash	-4 1 -4 3 -2 0 1 -1 -3 1 -1 1
a figure	-3 -2 2 -3 0 -1 1 -1 -1 -1 -1 0
a letter without case	1 0 0 0 1 -2 0 -7 0 0 -1 1
a quotation mark	1 -2 -2 -1 0 1 0 -1 0 -3 2 0
a small letter	-2 -3 -1 0 -1 -4 3 2 -1 -1 1 0
another sign	-3 -1 1 2 0 -1 3 1 -1 0 1 0
©	4 -4 0 -4 1 -3 -2 -3 -1 -1 -1 1
# comes again 2 below × size 2 below
above and below · 0 to 1 words	3 -4 -3 -6 -4 -7 0 -2 0 -1 0 0
above and below · 14 to 18 words	0 1 -3 -4 0 -3 0 0 1 -1 1 -1
above and below · 19 to 25 words	-2 1 -2 -6 1 -4 1 0 -2 -1 1 0
above and below · 2 to 3 words	0 1 -8 1 -2 -2 -1 -4 -1 -1 1 -1
above and below · 4 to 6 words	-1 -2 1 -2 -3 0 1 -3 0 -1 -1 0
above and below · 7 to 13 words	-1 -1 -5 -5 -2 -2 1 -2 -3 2 -1 -1
above and below · over 25 words	0 2 -3 -5 -2 -5 1 0 -1 -1 0 -1
above · 0 to 1 words	1 -3 -1 0 -1 -1 0 -2 1 0 1 0
above · 14 to 18 words	1 1 -3 -3 0 0 -1 -2 -2 3 -1 0
above · 19 to 25 words	0 0 2 -2 0 -4 0 -1 -2 1 1 -1
above · 2 to 3 words	0 -2 -1 0 0 -3 1 -3 -1 -1 1 0
above · 4 to 6 words	0 -6 -2 -1 -3 0 1 0 -1 1 0 -1
above · 7 to 13 words	-2 -3 1 -3 3 1 -1 -4 -1 0 1 -2
above · over 25 words	1 -1 -4 -4 1 -1 0 -1 0 2 -1 -1
below · 0 to 1 words	1 -1 -1 0 -3 -2 -2 -3 1 0 -1 -1
below · 14 to 18 words	-1 -4 -1 1 -7 -1 2 -3 -1 -2 2 -1
below · 19 to 25 words	-2 0 -1 -3 1 -4 2 -1 -1 -2 2 0
below · 2 to 3 words	1 -2 2 -1 -1 0 0 -2 0 -1 0 0
below · 4 to 6 words	0 -3 -4 -1 -2 -3 2 -5 0 -1 0 1
below · 7 to 13 words	0 -3 -1 1 -4 -3 1 -5 -1 -2 2 0
below · over 25 words	-3 -2 -3 2 -4 -2 3 -1 1 -2 2 -1
nowhere else · 0 to 1 words	0 0 -3 0 1 1 0 -1 1 1 0 0
nowhere else · 14 to 18 words	0 -3 -2 1 -1 -4 0 -4 0 0 0 0
nowhere else · 19 to 25 words	-1 -3 -3 1 -1 -3 0 -1 1 -1 -1 0
nowhere else · 2 to 3 words	0 -2 0 -1 0 0 1 1 0 1 -1 0
nowhere else · 4 to 6 words	1 -2 1 0 2 0 1 0 0 0 -1 1
nowhere else · 7 to 13 words	1 -3 0 -1 -1 -2 1 -1 1 0 -1 0
nowhere else · over 25 words	0 -3 0 -1 0 2 0 -1 0 0 -1 0
# a word for a picture 2 below
a word for a picture	-2 -1 0 1 3 -2 -3 -6 -2 1 2 -2
# an agency at its end 2 below
an agency at its end	-1 3 0 1 1 -2 -3 3 -1 2 1 -2
# the same text 2 below
the same	2 0 -3 -2 1 -1 -5 -4 -2 1 0 -1
# size 2 below × length
0 to 1 words · 0 words	6 -1 -1 -3 -2 -3 -4 -3 1 -2 0 1
0 to 1 words · 1 words	1 -2 -1 -2 -1 -1 1 -3 0 1 1 0
0 to 1 words · 10 to 13 words	0 1 -3 3 -3 -5 -1 0 -1 -1 -1 0
0 to 1 words · 14 to 18 words	-2 1 -5 0 3 -3 0 0 0 0 0 -1
0 to 1 words · 19 to 25 words	0 -2 -2 -2 0 -2 0 0 0 -1 -1 2
0 to 1 words · 2 words	1 -2 -2 -1 -4 -1 0 -1 1 0 0 0
0 to 1 words · 26 to 40 words	0 -4 3 -1 -1 -2 -1 -5 -1 0 -1 1
0 to 1 words · 3 words	2 -1 -3 0 -3 -1 -1 -3 0 2 -1 -1
0 to 1 words · 4 words	1 -2 -5 -1 -1 -3 -1 0 1 1 -2 0
0 to 1 words · 41 to 70 words	-1 0 -6 0 1 -2 1 -3 1 0 1 -1
0 to 1 words · 5 to 6 words	0 0 1 -1 3 2 -2 -7 1 0 -1 -1
0 to 1 words · 7 to 9 words	1 0 -1 2 -2 -1 -1 -2 0 -1 0 0
0 to 1 words · over 70 words	-1 -1 -5 0 2 -1 2 -2 1 -4 1 -1
14 to 18 words · 0 words	2 0 0 -2 0 0 0 -1 -2 2 2 -2
14 to 18 words · 1 words	-1 -2 -3 2 -1 -3 1 -1 -1 0 -2 1
14 to 18 words · 10 to 13 words	1 -4 -2 -5 -2 -8 2 0 1 0 1 -1
14 to 18 words · 14 to 18 words	0 -2 1 -1 1 -3 1 -3 1 -1 -1 1
14 to 18 words · 19 to 25 words	0 -2 0 -1 -3 -2 0 -3 -1 2 -2 1
14 to 18 words · 2 words	1 -1 -3 -3 -8 -1 1 -2 -3 1 0 1
14 to 18 words · 26 to 40 words	-1 -2 0 2 -3 -2 1 -2 1 -2 1 -1
14 to 18 words · 3 words	0 0 1 0 -2 -1 -1 -1 2 2 0 -1
14 to 18 words · 4 words	0 -3 -4 -1 -4 0 2 -2 0 -2 1 0
14 to 18 words · 41 to 70 words	-1 -2 -3 -1 -4 -1 2 -1 0 -1 1 -1
14 to 18 words · 5 to 6 words	-2 3 -8 1 -1 -2 -1 -3 0 1 0 -1
14 to 18 words · 7 to 9 words	2 -1 -8 0 1 -7 -2 -1 0 -1 -2 1
14 to 18 words · over 70 words	-1 0 -1 -3 -1 0 1 0 -1 -1 -1 1
19 to 25 words · 0 words	2 -1 0 -1 0 -1 -1 0 -1 -1 0 0
19 to 25 words · 1 words	1 -4 -3 1 -11 0 -2 -4 1 0 -1 0
19 to 25 words · 10 to 13 words	-1 -1 -3 -7 -4 -6 3 3 0 -1 0 0
19 to 25 words · 14 to 18 words	0 0 -5 -4 -1 -3 1 0 0 -3 0 2
19 to 25 words · 19 to 25 words	0 -2 -3 -8 -1 -2 1 -4 2 -4 1 1
19 to 25 words · 2 words	0 -6 -4 3 -4 -5 0 -2 -2 1 -1 1
19 to 25 words · 26 to 40 words	-2 -2 -1 -7 -1 -2 2 -3 1 -1 1 -2
19 to 25 words · 3 words	1 0 -1 1 -1 -3 -3 -1 1 -1 -3 3
19 to 25 words · 4 words	1 -1 2 -1 -2 0 -2 -2 0 0 0 1
19 to 25 words · 41 to 70 words	1 -3 0 -4 -5 -1 0 -1 1 0 -2 1
19 to 25 words · 5 to 6 words	-2 1 1 -1 3 -8 -2 -5 1 1 0 -1
19 to 25 words · 7 to 9 words	0 -2 -1 -2 0 0 -1 -2 1 1 0 -1
19 to 25 words · over 70 words	2 0 -2 -3 -6 0 -1 -1 -1 -2 -1 2
2 to 3 words · 0 words	2 -1 -1 0 -2 -2 -4 1 -2 1 2 -1
2 to 3 words · 1 words	0 -3 -2 0 0 -1 2 -4 0 0 1 -1
2 to 3 words · 10 to 13 words	-2 -1 1 -1 4 -1 -3 0 0 2 -1 -1
2 to 3 words · 14 to 18 words	-1 -1 3 1 -6 -3 1 -4 -2 3 1 -2
2 to 3 words · 19 to 25 words	-1 0 2 0 -4 -3 1 -2 0 1 1 -1
2 to 3 words · 2 words	1 -2 -3 0 0 -2 0 -2 0 0 0 0
2 to 3 words · 26 to 40 words	-1 1 -3 -2 0 -3 1 1 -2 -1 0 1
2 to 3 words · 3 words	1 0 -5 0 0 -1 0 -4 0 -1 0 1
2 to 3 words · 4 words	0 -4 -4 0 1 0 -1 -2 1 -1 -2 1
2 to 3 words · 41 to 70 words	-2 -3 2 -2 -1 -2 1 -3 -1 1 1 -1
2 to 3 words · 5 to 6 words	-1 -2 -3 -2 -1 -1 1 1 0 -1 -1 0
2 to 3 words · 7 to 9 words	-1 2 3 -2 0 -2 -1 1 -2 1 1 0
2 to 3 words · over 70 words	-2 -1 -2 0 -7 -1 2 -2 -2 -2 2 -1
4 to 6 words · 0 words	1 0 0 3 -2 -2 -3 4 -1 -2 -2 3
4 to 6 words · 1 words	0 -5 -3 0 -2 0 0 0 0 0 0 0
4 to 6 words · 10 to 13 words	-1 -2 1 -3 1 -2 0 -3 0 0 2 -2
4 to 6 words · 14 to 18 words	0 -1 -1 -2 1 -1 -1 1 1 -2 1 -1
4 to 6 words · 19 to 25 words	0 0 -2 -1 -1 -3 0 -6 1 1 1 -2
4 to 6 words · 2 words	-2 -6 -3 2 -8 1 2 -2 -1 0 -1 0
4 to 6 words · 26 to 40 words	2 -3 -1 -2 0 -2 -1 -3 -1 -1 -1 1
4 to 6 words · 3 words	0 -3 -1 1 -1 -1 1 -1 0 0 0 -1
4 to 6 words · 4 words	0 -3 0 -2 0 -1 1 -1 -1 1 1 -1
4 to 6 words · 41 to 70 words	-1 -1 -1 -2 -10 -2 2 -1 -1 -3 0 1
4 to 6 words · 5 to 6 words	2 -1 1 -1 1 -1 1 0 0 -2 0 0
4 to 6 words · 7 to 9 words	0 -1 -1 1 -2 -4 0 0 1 1 -3 1
4 to 6 words · over 70 words	-4 -1 1 -6 -7 -1 4 -1 -1 -1 3 -2
7 to 13 words · 0 words	4 0 0 -4 0 0 -3 2 -1 0 0 1
7 to 13 words · 1 words	1 -3 -2 1 -4 -2 0 3 4 -2 -1 -1
7 to 13 words · 10 to 13 words	0 -1 -2 -1 -1 -12 0 -8 0 -1 -1 0
7 to 13 words · 14 to 18 words	-1 0 0 -3 -2 -4 1 -5 1 0 0 0
7 to 13 words · 19 to 25 words	-1 -3 3 0 -4 -3 1 -2 0 2 -1 0
7 to 13 words · 2 words	1 -8 -1 1 -2 -3 -1 -1 -1 0 0 -1
7 to 13 words · 26 to 40 words	-2 0 -2 -1 1 -3 0 -5 1 -1 0 -1
7 to 13 words · 3 words	0 -1 -2 -4 2 1 1 -3 -1 0 2 -2
7 to 13 words · 4 words	-2 -1 -2 -1 1 0 2 -3 0 2 1 -1
7 to 13 words · 41 to 70 words	0 -2 -1 -5 -2 -2 1 -3 -2 1 0 0
7 to 13 words · 5 to 6 words	0 -2 -2 0 -3 -3 2 0 1 0 0 -2
7 to 13 words · 7 to 9 words	0 -4 -1 -4 0 -1 1 -1 0 -1 0 0
7 to 13 words · over 70 words	1 -1 -6 0 1 -2 -1 -1 0 0 -1 1
over 25 words · 0 words	2 -2 -1 -4 -2 1 -4 1 2 -1 -1 1
over 25 words · 1 words	2 -2 -8 -2 -2 2 -4 1 -2 0 -1 1
over 25 words · 10 to 13 words	0 -1 -1 -3 0 -5 0 -1 0 -1 1 -1
over 25 words · 14 to 18 words	1 -3 -2 -2 0 -7 0 -4 0 0 -1 0
over 25 words · 19 to 25 words	-2 -1 -1 -3 3 -4 -1 0 0 0 0 1
over 25 words · 2 words	0 -1 0 -4 0 -1 0 -3 -1 -1 0 0
over 25 words · 26 to 40 words	-1 -3 1 -10 -1 -5 0 -5 0 -1 0 0
over 25 words · 3 words	-2 -2 -1 2 -1 1 -1 -2 -2 0 1 -1
over 25 words · 4 words	-1 -1 -1 0 -3 1 1 0 -1 -1 -1 0
over 25 words · 41 to 70 words	-2 -2 -1 -7 0 -4 1 -4 0 -1 0 1
over 25 words · 5 to 6 words	0 -3 -5 3 -3 -1 -1 -5 0 2 -2 0
over 25 words · 7 to 9 words	-2 -2 -2 1 -1 0 0 0 -1 0 0 -2
over 25 words · over 70 words	0 -3 1 -3 -7 -3 1 0 0 1 -2 1
# kind 3 below
byline	-1 0 -2 3 -1 -4 -1 0 2 -3 -1 1
counter	0 -1 -8 1 1 0 -2 -4 -1 -1 0 0
credit	-2 1 2 0 -5 0 -1 -1 -1 -1 1 1
date	0 1 1 -1 -2 1 -1 -2 2 -2 -2 0
end	-3 1 0 3 -2 0 2 0 -2 2 1 -1
item	1 -4 -3 -1 -1 -2 0 -1 0 -1 -1 0
link	-1 -1 -1 -2 -3 -1 1 -1 -2 1 1 -1
sign-off	-5 -1 2 4 -1 -2 -2 1 -2 3 -2 2
symbols	-1 1 1 1 -2 0 0 -1 -1 1 1 0
text	1 -3 0 0 0 0 1 0 0 0 0 0
version	-4 -1 0 3 -3 -1 3 2 -1 -1 1 0
# length 3 below × close 3 below
0 words · no sentence	-1 0 1 1 -2 0 0 -1 -1 0 1 0
0 words · the end of a sentence	-1 1 0 -1 -3 -1 1 -1 -1 1 -1 0
1 words · a credit	-1 0 -2 3 -3 -2 0 0 2 0 -2 0
1 words · no sentence	0 -2 0 0 -3 0 0 -1 1 1 0 0
1 words · the end of a sentence	1 0 -3 -1 -1 -6 -1 -2 2 -2 -1 -1
10 to 13 words · a credit	-2 1 -2 1 -3 -5 1 0 -2 2 -1 0
10 to 13 words · no sentence	0 -5 -6 0 0 0 0 -2 1 -1 0 0
10 to 13 words · the end of a sentence	-1 -2 0 -1 -3 1 2 0 1 0 1 0
14 to 18 words · a credit	-2 2 1 0 -1 1 0 0 0 0 -1 -1
14 to 18 words · no sentence	-1 -1 -3 -2 -1 -1 2 -2 -1 -2 2 0
14 to 18 words · the end of a sentence	0 -1 -3 0 0 1 -1 -5 0 0 -1 1
19 to 25 words · a credit	2 -2 -3 3 1 -5 -2 -1 -2 0 0 1
19 to 25 words · no sentence	-1 -2 0 -5 0 -6 2 -1 1 -1 0 0
19 to 25 words · the end of a sentence	-1 -3 0 0 1 -2 0 -2 1 0 -1 -1
2 words · a credit	0 1 -3 -1 -1 1 0 -2 0 -1 2 -2
2 words · no sentence	0 -1 -2 0 -2 -1 0 1 0 0 1 0
2 words · the end of a sentence	2 0 -3 -3 1 -1 -2 0 2 -1 -2 -1
26 to 40 words · a credit	0 0 -2 3 -1 -5 -1 -1 -1 1 0 0
26 to 40 words · no sentence	0 -1 -3 -2 -2 -1 0 -6 0 -2 0 1
26 to 40 words · the end of a sentence	-1 -4 -3 -1 0 1 -1 0 0 -1 -2 0
3 words · a credit	-1 1 1 -5 -1 1 2 -1 0 0 3 -3
3 words · no sentence	-1 -3 2 1 -1 -2 2 -1 0 0 1 1
3 words · the end of a sentence	-1 -3 2 -2 -4 0 1 -3 1 -2 1 0
4 words · a credit	-2 -1 1 1 -3 -6 0 0 -1 0 1 -1
4 words · no sentence	-1 -2 -1 0 -2 -1 2 3 0 1 0 0
4 words · the end of a sentence	0 -3 -4 -8 2 -3 2 -3 -1 2 1 -2
41 to 70 words · a credit	0 -1 -1 2 -3 0 -2 -1 0 -1 2 -2
41 to 70 words · no sentence	-1 -3 1 -2 -1 -6 1 0 -2 -3 1 1
41 to 70 words · the end of a sentence	0 -1 -3 2 1 1 -1 -3 -1 1 0 -1
5 to 6 words · a credit	-2 -1 -2 -3 0 -2 2 -2 -2 1 0 -1
5 to 6 words · no sentence	1 -3 0 1 1 -2 0 -2 0 -1 0 -2
5 to 6 words · the end of a sentence	1 -1 0 0 1 -3 0 -2 -1 1 -1 1
7 to 9 words · a credit	-2 -2 0 1 2 -1 1 -3 -2 4 0 0
7 to 9 words · no sentence	0 -4 -3 -2 -2 -3 0 -6 2 1 -1 -1
7 to 9 words · the end of a sentence	-1 -2 2 2 0 1 0 -5 -1 0 1 0
over 70 words · a credit	0 -1 -2 -2 -1 -3 0 0 1 -1 0 0
over 70 words · no sentence	-1 -1 1 -3 -6 -1 1 0 2 -1 0 0
over 70 words · the end of a sentence	1 -3 1 -2 3 1 -3 -1 -3 1 0 0
# size 1 above × size 1 below × size
0 to 1 words · 0 to 1 words · 0 to 1 words	1 -2 -1 -3 -1 -2 2 0 0 1 1 1
0 to 1 words · 0 to 1 words · 14 to 18 words	-1 0 -5 -1 1 -1 1 -1 -1 1 1 -1
0 to 1 words · 0 to 1 words · 19 to 25 words	1 0 -2 -3 -2 0 -2 2 -1 0 -2 2
0 to 1 words · 0 to 1 words · 2 to 3 words	0 -2 -3 -1 -9 -3 1 -2 -1 0 1 0
0 to 1 words · 0 to 1 words · 4 to 6 words	1 -4 -5 -6 -1 -5 1 -3 0 1 1 -2
0 to 1 words · 0 to 1 words · 7 to 13 words	0 3 -4 -1 1 -2 -1 -6 -2 2 -1 0
0 to 1 words · 0 to 1 words · over 25 words	-2 -1 -2 0 -3 -1 3 -1 1 -2 1 0
0 to 1 words · 14 to 18 words · 0 to 1 words	-3 -3 -1 3 -3 1 0 0 2 0 1 -2
0 to 1 words · 14 to 18 words · 14 to 18 words	2 1 -5 1 -5 0 0 0 0 2 -1 -1
0 to 1 words · 14 to 18 words · 19 to 25 words	3 0 2 -2 -4 0 -2 0 1 1 -3 2
0 to 1 words · 14 to 18 words · 2 to 3 words	-3 0 3 4 -8 -6 0 0 -2 1 0 1
0 to 1 words · 14 to 18 words · 4 to 6 words	2 0 -2 -1 -5 -6 -1 -1 -1 0 -2 2
0 to 1 words · 14 to 18 words · 7 to 13 words	1 1 -2 -2 0 -3 -1 -1 0 2 0 -2
0 to 1 words · 14 to 18 words · over 25 words	-2 0 -2 -3 -4 0 3 0 -1 -1 2 -1
0 to 1 words · 19 to 25 words · 0 to 1 words	-1 -3 -1 0 -5 -1 1 0 1 1 -1 -1
0 to 1 words · 19 to 25 words · 14 to 18 words	-3 1 0 -2 -3 -1 2 0 -3 -2 3 -1
0 to 1 words · 19 to 25 words · 19 to 25 words	2 0 -3 -2 -3 0 1 0 1 -2 1 0
0 to 1 words · 19 to 25 words · 2 to 3 words	0 -3 -1 -1 0 0 0 0 -2 -1 1 -1
0 to 1 words · 19 to 25 words · 4 to 6 words	2 1 -2 -1 -3 -6 -3 -1 1 0 -1 1
0 to 1 words · 19 to 25 words · 7 to 13 words	3 2 -1 -5 -5 -4 -3 -1 0 1 0 0
0 to 1 words · 19 to 25 words · over 25 words	1 -1 -4 -1 -3 0 1 0 0 -3 0 1
0 to 1 words · 2 to 3 words · 0 to 1 words	3 -4 -2 -3 -4 -2 0 -2 1 0 0 0
0 to 1 words · 2 to 3 words · 14 to 18 words	1 0 -6 -1 -4 -1 1 1 -1 0 3 -2
0 to 1 words · 2 to 3 words · 19 to 25 words	-1 0 -6 2 0 0 0 1 -2 1 0 0
0 to 1 words · 2 to 3 words · 2 to 3 words	0 -1 -2 0 -3 0 -1 -2 0 1 1 -1
0 to 1 words · 2 to 3 words · 4 to 6 words	-1 -1 -5 -2 2 -1 1 -4 -1 1 -1 1
0 to 1 words · 2 to 3 words · 7 to 13 words	2 -2 -1 2 -1 -6 -4 -2 1 0 0 -1
0 to 1 words · 2 to 3 words · over 25 words	-4 1 0 0 -1 -1 0 2 -1 1 1 -2
0 to 1 words · 4 to 6 words · 0 to 1 words	0 -4 -2 0 0 0 -2 -2 -1 1 -1 1
0 to 1 words · 4 to 6 words · 14 to 18 words	-3 1 2 1 -1 0 0 0 1 2 1 -3
0 to 1 words · 4 to 6 words · 19 to 25 words	-3 0 -2 2 0 -1 1 -1 -2 1 2 -3
0 to 1 words · 4 to 6 words · 2 to 3 words	1 0 -3 -2 0 -4 -1 -1 0 -1 0 1
0 to 1 words · 4 to 6 words · 4 to 6 words	4 0 -5 -5 -2 -1 -6 -2 0 0 -2 -1
0 to 1 words · 4 to 6 words · 7 to 13 words	0 -1 -3 -1 -5 -1 1 2 -2 0 0 0
0 to 1 words · 4 to 6 words · over 25 words	-2 -1 -1 2 -2 -1 2 1 1 -1 1 -1
0 to 1 words · 7 to 13 words · 0 to 1 words	-1 -1 -2 1 -5 -4 1 -4 0 -1 2 0
0 to 1 words · 7 to 13 words · 14 to 18 words	0 0 -5 -5 -6 0 3 0 1 -1 3 -2
0 to 1 words · 7 to 13 words · 19 to 25 words	-1 -2 0 -3 -1 0 1 -1 0 3 0 -1
0 to 1 words · 7 to 13 words · 2 to 3 words	-1 0 -3 1 -4 -2 -1 -1 2 -3 -2 0
0 to 1 words · 7 to 13 words · 4 to 6 words	-1 0 -5 1 -3 0 -1 -2 1 1 -3 0
0 to 1 words · 7 to 13 words · 7 to 13 words	3 -1 -4 -5 -6 0 0 -3 2 -1 -1 -1
0 to 1 words · 7 to 13 words · over 25 words	-1 -2 -2 -3 5 -1 -1 -1 -2 1 0 -2
0 to 1 words · over 25 words · 0 to 1 words	2 -2 -2 -1 1 1 -4 0 -2 0 2 -1
0 to 1 words · over 25 words · 14 to 18 words	0 3 -5 -4 2 -1 -2 0 -2 3 -2 1
0 to 1 words · over 25 words · 19 to 25 words	0 -1 2 1 -3 -1 -2 0 0 0 -1 1
0 to 1 words · over 25 words · 2 to 3 words	0 -2 -3 -2 -1 3 -2 0 -1 1 0 -1
0 to 1 words · over 25 words · 4 to 6 words	2 -2 -2 -2 -1 1 -3 -1 1 -1 -3 2
0 to 1 words · over 25 words · 7 to 13 words	3 0 2 -1 -1 -2 -5 1 -1 2 -3 0
0 to 1 words · over 25 words · over 25 words	-4 -1 1 -5 -3 -2 1 -1 0 0 1 -1
14 to 18 words · 0 to 1 words · 0 to 1 words	-2 -1 -1 -7 -3 2 2 0 0 1 0 0
14 to 18 words · 0 to 1 words · 14 to 18 words	-1 -4 0 1 2 0 -2 1 -1 1 -1 1
14 to 18 words · 0 to 1 words · 19 to 25 words	-1 0 2 -1 0 0 1 -1 -1 1 0 0
14 to 18 words · 0 to 1 words · 2 to 3 words	-1 1 -1 1 -8 2 -2 1 1 -1 -1 0
14 to 18 words · 0 to 1 words · 4 to 6 words	-2 0 -1 1 1 -1 0 -2 0 -1 1 0
14 to 18 words · 0 to 1 words · 7 to 13 words	-3 0 1 3 -3 -4 0 1 0 1 -1 0
14 to 18 words · 0 to 1 words · over 25 words	-2 -1 0 -4 1 -1 1 -1 -1 0 1 -1
14 to 18 words · 14 to 18 words · 0 to 1 words	0 -1 -1 0 -3 -2 0 0 0 1 0 -2
14 to 18 words · 14 to 18 words · 14 to 18 words	-1 0 -4 -2 1 -1 1 -1 0 0 0 0
14 to 18 words · 14 to 18 words · 19 to 25 words	0 -2 0 -2 0 0 0 0 -1 -1 0 0
14 to 18 words · 14 to 18 words · 2 to 3 words	4 -1 -1 -5 -6 1 -2 0 1 -1 -1 1
14 to 18 words · 14 to 18 words · 4 to 6 words	1 -1 -1 -4 -7 2 0 -1 0 0 0 0
14 to 18 words · 14 to 18 words · 7 to 13 words	2 2 -5 -5 0 1 -3 -1 0 0 -1 1
14 to 18 words · 14 to 18 words · over 25 words	-1 0 1 0 -1 -1 0 0 0 2 -1 0
14 to 18 words · 19 to 25 words · 0 to 1 words	-2 -1 0 0 -1 1 1 0 0 2 0 -1
14 to 18 words · 19 to 25 words · 14 to 18 words	-3 1 -3 -2 2 0 1 0 -1 1 1 -1
14 to 18 words · 19 to 25 words · 19 to 25 words	0 0 -4 -2 0 0 0 -1 0 -1 -2 2
14 to 18 words · 19 to 25 words · 2 to 3 words	1 -2 0 -5 -1 -5 2 0 -2 0 2 -1
14 to 18 words · 19 to 25 words · 4 to 6 words	1 -2 -1 -2 0 -4 0 -1 0 -2 -1 1
14 to 18 words · 19 to 25 words · 7 to 13 words	2 -2 -5 -4 -5 1 -1 -1 1 -2 -2 2
14 to 18 words · 19 to 25 words · over 25 words	-3 0 2 -2 -4 0 1 0 0 2 -1 -1
14 to 18 words · 2 to 3 words · 0 to 1 words	2 -1 -1 -3 -4 1 -2 0 1 0 -1 0
14 to 18 words · 2 to 3 words · 14 to 18 words	1 -1 2 -8 0 -1 -3 -1 -1 3 -2 1
14 to 18 words · 2 to 3 words · 19 to 25 words	-2 1 0 -3 -2 0 3 -1 -2 1 3 -3
14 to 18 words · 2 to 3 words · 2 to 3 words	1 -3 -2 0 -11 -2 1 -1 0 2 -2 0
14 to 18 words · 2 to 3 words · 4 to 6 words	2 -1 -4 0 -8 -1 -2 1 -1 -2 -1 1
14 to 18 words · 2 to 3 words · 7 to 13 words	0 -3 2 0 -1 -4 -1 -4 -1 1 0 1
14 to 18 words · 2 to 3 words · over 25 words	-1 0 3 -6 -6 -1 0 -1 -2 2 -1 0
14 to 18 words · 4 to 6 words · 0 to 1 words	2 0 -1 -2 0 -7 -3 -2 0 -2 -2 2
14 to 18 words · 4 to 6 words · 14 to 18 words	2 0 -4 -5 -5 -1 1 0 -1 -3 0 1
14 to 18 words · 4 to 6 words · 19 to 25 words	-3 -1 -1 -1 1 -1 2 -1 0 -3 2 -1
14 to 18 words · 4 to 6 words · 2 to 3 words	0 -2 -2 0 1 2 -2 -1 0 -1 0 0
14 to 18 words · 4 to 6 words · 4 to 6 words	-1 1 -4 -1 -2 -1 1 -1 0 1 -1 -1
14 to 18 words · 4 to 6 words · 7 to 13 words	-1 1 1 -4 -3 -2 2 -2 2 -2 2 -2
14 to 18 words · 4 to 6 words · over 25 words	0 0 -1 -2 -1 0 0 0 -1 0 0 1
14 to 18 words · 7 to 13 words · 0 to 1 words	2 -1 -1 0 -4 -4 -1 0 0 -2 2 0
14 to 18 words · 7 to 13 words · 14 to 18 words	0 -1 2 -1 -2 -1 0 -2 -2 1 -1 1
14 to 18 words · 7 to 13 words · 19 to 25 words	-2 0 0 -3 -4 -1 3 -2 -3 0 1 0
14 to 18 words · 7 to 13 words · 2 to 3 words	1 -4 1 1 -3 0 -3 -1 2 -2 -1 0
14 to 18 words · 7 to 13 words · 4 to 6 words	0 1 -2 -2 1 1 -1 -1 -1 0 0 1
14 to 18 words · 7 to 13 words · 7 to 13 words	-1 1 -3 3 2 -1 -2 -1 0 1 0 -1
14 to 18 words · 7 to 13 words · over 25 words	-3 -1 -1 -4 0 -1 3 -1 -1 0 1 -1
14 to 18 words · over 25 words · 0 to 1 words	-2 0 0 -1 -4 0 2 -1 0 4 -1 -1
14 to 18 words · over 25 words · 14 to 18 words	-2 0 -3 -2 0 -1 2 -1 1 -2 2 -1
14 to 18 words · over 25 words · 19 to 25 words	0 -2 -3 -2 -2 -1 1 -1 0 -3 2 0
14 to 18 words · over 25 words · 2 to 3 words	1 -2 -2 -2 -2 0 -1 0 -1 2 1 -2
14 to 18 words · over 25 words · 4 to 6 words	-2 -2 -2 0 2 -6 1 -1 2 0 -1 0
14 to 18 words · over 25 words · 7 to 13 words	1 -1 -2 -6 -2 0 -1 -1 0 0 -2 2
14 to 18 words · over 25 words · over 25 words	0 0 -1 -4 -2 -1 1 -1 -2 -2 0 1
19 to 25 words · 0 to 1 words · 0 to 1 words	-1 -1 -1 2 -3 -3 -1 1 3 -2 -1 0
19 to 25 words · 0 to 1 words · 14 to 18 words	0 1 -1 -2 -6 0 0 -1 -2 1 0 0
19 to 25 words · 0 to 1 words · 19 to 25 words	-1 -3 -4 -2 2 0 0 -2 1 0 0 -1
19 to 25 words · 0 to 1 words · 2 to 3 words	3 0 -1 -7 -1 0 0 0 -3 -1 0 2
19 to 25 words · 0 to 1 words · 4 to 6 words	2 -2 -1 -3 1 1 -2 -1 0 -3 1 0
19 to 25 words · 0 to 1 words · 7 to 13 words	0 0 -3 1 2 -2 -4 1 1 0 -3 2
19 to 25 words · 0 to 1 words · over 25 words	1 0 0 -1 -3 0 -1 -1 -1 -1 -1 1
19 to 25 words · 14 to 18 words · 0 to 1 words	-1 0 0 -4 -1 1 2 -2 -1 0 3 -2
19 to 25 words · 14 to 18 words · 14 to 18 words	0 -2 0 -2 0 0 0 0 0 0 -1 1
19 to 25 words · 14 to 18 words · 19 to 25 words	0 0 -1 -1 -2 0 1 0 0 -1 -1 1
19 to 25 words · 14 to 18 words · 2 to 3 words	5 -2 0 -3 -4 -3 -3 -1 0 0 0 0
19 to 25 words · 14 to 18 words · 4 to 6 words	-1 0 -1 1 -6 0 1 0 0 0 -2 1
19 to 25 words · 14 to 18 words · 7 to 13 words	0 0 -2 -3 -3 -1 1 -1 1 -1 -1 1
19 to 25 words · 14 to 18 words · over 25 words	2 0 -2 -2 -3 0 0 -1 0 -2 0 2
19 to 25 words · 19 to 25 words · 0 to 1 words	3 0 0 -4 -1 -3 -1 0 1 0 -3 2
19 to 25 words · 19 to 25 words · 14 to 18 words	3 -2 -3 -1 1 0 -2 2 1 -1 -3 3
19 to 25 words · 19 to 25 words · 19 to 25 words	0 -1 -1 -2 0 -1 -1 0 1 0 -1 0
19 to 25 words · 19 to 25 words · 2 to 3 words	1 1 -1 0 -7 -2 0 -1 -1 -1 0 1
19 to 25 words · 19 to 25 words · 4 to 6 words	-1 -1 -1 -3 -2 -3 3 -1 0 -2 2 -2
19 to 25 words · 19 to 25 words · 7 to 13 words	-1 -1 1 -4 -2 -4 1 -2 -1 -1 0 1
19 to 25 words · 19 to 25 words · over 25 words	-3 0 0 -1 -1 0 2 -1 -1 -1 1 0
19 to 25 words · 2 to 3 words · 0 to 1 words	2 -1 -1 1 -2 -2 -5 0 0 -1 -1 1
19 to 25 words · 2 to 3 words · 14 to 18 words	-2 1 -1 0 -2 0 2 -1 0 1 1 -1
19 to 25 words · 2 to 3 words · 19 to 25 words	0 -2 -1 -3 0 -1 0 0 -1 -3 1 1
19 to 25 words · 2 to 3 words · 2 to 3 words	1 -1 -2 -1 -2 0 -1 -1 -1 0 0 0
19 to 25 words · 2 to 3 words · 4 to 6 words	-2 -1 -2 4 -7 -2 -1 1 0 2 -2 1
19 to 25 words · 2 to 3 words · 7 to 13 words	0 0 1 -1 -3 -4 0 0 0 -1 0 1
19 to 25 words · 2 to 3 words · over 25 words	0 -1 0 -2 2 0 -2 -1 0 1 -1 0
19 to 25 words · 4 to 6 words · 0 to 1 words	0 -2 -1 -1 -3 3 -2 -1 1 0 -1 0
19 to 25 words · 4 to 6 words · 14 to 18 words	-1 0 -2 -3 -4 0 3 -2 -1 0 0 0
19 to 25 words · 4 to 6 words · 19 to 25 words	-3 1 3 -2 -1 0 1 -1 0 3 -1 -2
19 to 25 words · 4 to 6 words · 2 to 3 words	0 0 -2 -2 -4 1 1 -2 0 1 -1 0
19 to 25 words · 4 to 6 words · 4 to 6 words	0 0 -1 2 1 -4 -3 1 1 1 -1 0
19 to 25 words · 4 to 6 words · 7 to 13 words	2 -2 1 -4 -4 1 0 0 0 -1 0 0
19 to 25 words · 4 to 6 words · over 25 words	-1 -1 -1 2 -2 -1 1 -1 0 0 1 -2
19 to 25 words · 7 to 13 words · 0 to 1 words	1 -1 0 -5 -4 -2 0 2 -1 -1 0 1
19 to 25 words · 7 to 13 words · 14 to 18 words	-2 -2 -3 -5 0 0 2 -1 -1 -2 1 -1
19 to 25 words · 7 to 13 words · 19 to 25 words	0 -1 0 -2 1 -1 0 -1 1 1 -2 0
19 to 25 words · 7 to 13 words · 2 to 3 words	3 -1 0 0 -8 0 -3 -1 0 -1 -1 1
19 to 25 words · 7 to 13 words · 4 to 6 words	0 0 -2 -1 2 0 -2 -4 0 0 1 -1
19 to 25 words · 7 to 13 words · 7 to 13 words	0 0 1 -3 -1 -4 0 0 -1 1 0 1
19 to 25 words · 7 to 13 words · over 25 words	-2 -1 0 -3 -1 -1 2 -1 -1 0 1 -1
19 to 25 words · over 25 words · 0 to 1 words	4 -1 0 -2 -2 -5 -2 0 1 -1 0 -1
19 to 25 words · over 25 words · 14 to 18 words	-2 1 -3 -1 0 -1 1 -1 -1 -1 0 1
19 to 25 words · over 25 words · 19 to 25 words	-1 -1 -2 -3 1 -1 0 -1 -1 1 -1 0
19 to 25 words · over 25 words · 2 to 3 words	-1 -2 -2 0 -13 0 2 -1 0 2 -1 -1
19 to 25 words · over 25 words · 4 to 6 words	-3 0 -1 2 -7 -1 3 -3 -1 0 1 -1
19 to 25 words · over 25 words · 7 to 13 words	-1 0 0 -5 -5 -6 2 -3 0 -2 0 1
19 to 25 words · over 25 words · over 25 words	0 -2 -12 -5 1 -2 0 -2 -1 -2 -1 1
2 to 3 words · 0 to 1 words · 0 to 1 words	1 -2 -2 -3 -2 -4 1 0 0 1 0 0
2 to 3 words · 0 to 1 words · 14 to 18 words	-1 0 -6 2 1 0 -1 -1 0 -2 1 1
2 to 3 words · 0 to 1 words · 19 to 25 words	3 -3 0 -4 -3 0 -2 -1 1 0 -1 1
2 to 3 words · 0 to 1 words · 2 to 3 words	1 -2 -2 -1 -4 -1 0 0 1 0 0 0
2 to 3 words · 0 to 1 words · 4 to 6 words	-2 -2 0 2 2 -6 -1 -6 0 0 0 0
2 to 3 words · 0 to 1 words · 7 to 13 words	0 -2 -1 3 -2 -4 -2 0 1 -2 0 -1
2 to 3 words · 0 to 1 words · over 25 words	-2 -1 0 -8 -5 -1 3 -1 -2 -1 2 -2
2 to 3 words · 14 to 18 words · 0 to 1 words	1 -1 0 1 -3 0 -4 -1 0 0 -1 -1
2 to 3 words · 14 to 18 words · 14 to 18 words	1 -3 2 -6 0 -1 -1 0 0 1 -1 1
2 to 3 words · 14 to 18 words · 19 to 25 words	0 -3 -3 -2 1 0 0 0 0 -1 0 0
2 to 3 words · 14 to 18 words · 2 to 3 words	0 -1 -2 -4 -5 1 3 0 0 -2 4 -3
2 to 3 words · 14 to 18 words · 4 to 6 words	2 -2 -1 -2 -9 -1 0 -1 0 1 -2 1
2 to 3 words · 14 to 18 words · 7 to 13 words	-2 0 1 -6 2 -4 0 -1 -2 1 0 0
2 to 3 words · 14 to 18 words · over 25 words	1 0 0 -4 0 0 -1 0 -1 1 -1 1
2 to 3 words · 19 to 25 words · 0 to 1 words	-1 1 -1 0 -3 -4 2 0 -2 2 0 0
2 to 3 words · 19 to 25 words · 14 to 18 words	0 2 -1 -2 -1 0 0 0 -2 3 -2 1
2 to 3 words · 19 to 25 words · 19 to 25 words	0 -1 0 1 1 0 -3 0 1 1 -1 -1
2 to 3 words · 19 to 25 words · 2 to 3 words	3 -5 -2 2 -11 1 -5 0 0 0 0 0
2 to 3 words · 19 to 25 words · 4 to 6 words	1 0 -3 -2 -5 1 -1 -1 0 -1 -2 1
2 to 3 words · 19 to 25 words · 7 to 13 words	1 -1 -9 -3 0 -4 0 -1 -1 -1 -1 2
2 to 3 words · 19 to 25 words · over 25 words	0 -1 2 -3 -4 0 0 0 0 1 -1 0
2 to 3 words · 2 to 3 words · 0 to 1 words	0 -2 -2 2 0 -1 0 0 0 0 1 0
2 to 3 words · 2 to 3 words · 14 to 18 words	0 1 -2 -4 -3 -1 1 -1 -1 -1 1 -1
2 to 3 words · 2 to 3 words · 19 to 25 words	-2 1 1 -1 -1 -1 1 -3 -1 2 1 -1
2 to 3 words · 2 to 3 words · 2 to 3 words	1 -4 -3 -3 2 -4 0 -2 1 0 -1 1
2 to 3 words · 2 to 3 words · 4 to 6 words	1 -1 -10 -3 -2 -4 0 -7 -1 2 0 0
2 to 3 words · 2 to 3 words · 7 to 13 words	-2 1 -5 0 -3 -1 2 0 -1 1 0 0
2 to 3 words · 2 to 3 words · over 25 words	-2 -3 0 2 -1 -2 1 -2 0 -1 0 -1
2 to 3 words · 4 to 6 words · 0 to 1 words	0 -3 -2 -3 -7 -1 2 -2 0 1 0 -1
2 to 3 words · 4 to 6 words · 14 to 18 words	-3 2 -4 2 2 -1 -1 -1 -1 1 1 -1
2 to 3 words · 4 to 6 words · 19 to 25 words	-2 2 -5 1 -1 0 1 -1 -1 0 2 -2
2 to 3 words · 4 to 6 words · 2 to 3 words	0 -5 -7 2 -5 -4 0 -1 -1 1 0 -1
2 to 3 words · 4 to 6 words · 4 to 6 words	1 -3 0 -2 -4 -2 2 -4 1 -2 2 -1
2 to 3 words · 4 to 6 words · 7 to 13 words	-1 0 -3 -3 0 -6 1 -4 1 0 1 -2
2 to 3 words · 4 to 6 words · over 25 words	1 -1 1 1 -3 -1 -1 -1 0 -1 -1 2
2 to 3 words · 7 to 13 words · 0 to 1 words	0 -2 -3 3 -6 0 -7 0 0 -2 0 -1
2 to 3 words · 7 to 13 words · 14 to 18 words	3 -1 -2 -8 -2 -1 -1 -1 -1 -2 1 1
2 to 3 words · 7 to 13 words · 19 to 25 words	0 1 -1 -5 -2 -1 0 -1 -3 0 2 1
2 to 3 words · 7 to 13 words · 2 to 3 words	0 2 -6 -2 -3 1 -2 -3 -2 1 1 0
2 to 3 words · 7 to 13 words · 4 to 6 words	-1 -1 -1 -2 -1 0 0 1 0 0 2 -2
2 to 3 words · 7 to 13 words · 7 to 13 words	0 -1 0 -7 -2 -9 2 -2 0 -2 1 0
2 to 3 words · 7 to 13 words · over 25 words	0 -2 -3 -1 0 -1 1 -1 -2 -2 1 0
2 to 3 words · over 25 words · 0 to 1 words	0 -3 -1 1 0 -8 0 -1 1 1 -2 1
2 to 3 words · over 25 words · 14 to 18 words	1 -1 1 -2 0 -1 -2 0 0 0 1 0
2 to 3 words · over 25 words · 19 to 25 words	-1 0 1 -4 2 -1 -5 0 -1 3 -2 0
2 to 3 words · over 25 words · 2 to 3 words	-2 -2 -4 2 3 -3 -4 0 -2 2 1 -1
2 to 3 words · over 25 words · 4 to 6 words	0 -2 -4 -2 -4 -1 0 -2 -1 -1 0 0
2 to 3 words · over 25 words · 7 to 13 words	2 0 -1 1 0 -4 -3 -2 -1 -2 -1 2
2 to 3 words · over 25 words · over 25 words	-4 -1 -1 -5 2 -2 2 -1 -1 -2 3 -3
4 to 6 words · 0 to 1 words · 0 to 1 words	-1 -5 -2 0 -5 1 0 0 0 0 0 0
4 to 6 words · 0 to 1 words · 14 to 18 words	2 0 0 1 -1 -1 -2 -1 1 0 -1 0
4 to 6 words · 0 to 1 words · 19 to 25 words	2 -1 -3 -4 -3 0 0 -2 2 -5 0 -1
4 to 6 words · 0 to 1 words · 2 to 3 words	1 -2 -4 0 -2 1 -3 -2 1 0 -2 1
4 to 6 words · 0 to 1 words · 4 to 6 words	0 0 -5 -1 -1 -3 0 0 0 0 -1 0
4 to 6 words · 0 to 1 words · 7 to 13 words	-1 0 1 -2 -3 1 1 0 1 1 -1 -1
4 to 6 words · 0 to 1 words · over 25 words	-1 -1 1 -7 -3 -1 1 -1 -2 -1 1 0
4 to 6 words · 14 to 18 words · 0 to 1 words	-1 -1 0 0 -2 -1 1 0 0 -1 0 1
4 to 6 words · 14 to 18 words · 19 to 25 words	2 -1 -4 -2 -5 0 0 -1 -2 -4 -1 2
4 to 6 words · 14 to 18 words · 2 to 3 words	-1 -3 -1 2 -7 -2 1 0 1 -1 2 -2
4 to 6 words · 14 to 18 words · 4 to 6 words	1 -1 1 -4 -3 2 1 -1 1 -2 2 -2
4 to 6 words · 14 to 18 words · 7 to 13 words	1 -2 1 0 0 -4 -1 -2 1 0 -1 -1
4 to 6 words · 14 to 18 words · over 25 words	1 1 -5 -3 -3 0 1 0 0 -1 -1 1
4 to 6 words · 19 to 25 words · 0 to 1 words	0 -1 0 1 -2 0 -2 0 -1 2 -2 0
4 to 6 words · 19 to 25 words · 14 to 18 words	-1 -2 -5 -3 3 -1 0 0 0 0 -1 1
4 to 6 words · 19 to 25 words · 19 to 25 words	-3 -1 -2 -2 0 0 3 -1 -1 -1 2 -1
4 to 6 words · 19 to 25 words · 2 to 3 words	-4 3 -2 -1 4 -5 0 0 -2 1 3 -3
4 to 6 words · 19 to 25 words · 4 to 6 words	0 0 2 -1 2 0 -4 -1 1 2 -5 1
4 to 6 words · 19 to 25 words · 7 to 13 words	1 0 0 -3 -2 -3 -1 -1 0 2 -3 1
4 to 6 words · 19 to 25 words · over 25 words	-1 0 2 -2 -1 -1 0 -1 1 1 0 -1
4 to 6 words · 2 to 3 words · 0 to 1 words	1 -3 -2 -2 -4 -2 0 -4 0 -2 1 0
4 to 6 words · 2 to 3 words · 14 to 18 words	0 -4 0 0 1 -1 0 -1 1 -2 1 -1
4 to 6 words · 2 to 3 words · 19 to 25 words	1 -2 -2 -5 0 -1 0 -1 0 0 0 0
4 to 6 words · 2 to 3 words · 2 to 3 words	0 -3 -6 0 -1 -2 0 -2 2 -1 -1 1
4 to 6 words · 2 to 3 words · 4 to 6 words	-1 -3 0 -4 1 -3 1 -7 0 2 0 -2
4 to 6 words · 2 to 3 words · 7 to 13 words	-1 2 -1 -3 1 0 -2 1 -2 0 0 2
4 to 6 words · 2 to 3 words · over 25 words	0 -3 -1 -6 -9 -2 1 -2 0 -3 0 0
4 to 6 words · 4 to 6 words · 0 to 1 words	0 -4 -2 2 0 -5 -1 -1 1 1 -1 -1
4 to 6 words · 4 to 6 words · 14 to 18 words	2 -2 -2 0 -2 -1 -2 -1 0 -1 -3 2
4 to 6 words · 4 to 6 words · 19 to 25 words	0 -2 -1 -4 1 -1 -1 -1 1 -2 1 -1
4 to 6 words · 4 to 6 words · 2 to 3 words	0 -6 -5 -6 -1 -2 3 -2 -1 2 0 -1
4 to 6 words · 4 to 6 words · 4 to 6 words	1 -3 1 -2 2 -3 1 0 -1 -1 0 0
4 to 6 words · 4 to 6 words · 7 to 13 words	0 -2 -2 -3 1 1 0 0 1 -1 0 -2
4 to 6 words · 4 to 6 words · over 25 words	-1 0 2 -1 -4 -2 0 -1 -1 1 0 0
4 to 6 words · 7 to 13 words · 0 to 1 words	-2 -3 -2 1 1 -9 1 0 1 0 0 -1
4 to 6 words · 7 to 13 words · 14 to 18 words	0 -2 1 0 -3 -1 0 0 0 -1 1 -1
4 to 6 words · 7 to 13 words · 19 to 25 words	1 -2 -3 -3 -2 0 0 -1 2 -2 -2 2
4 to 6 words · 7 to 13 words · 2 to 3 words	-2 -2 2 -1 -6 -1 2 -2 0 0 -2 1
4 to 6 words · 7 to 13 words · 4 to 6 words	-1 0 2 -2 -6 -2 1 -6 1 1 -1 -1
4 to 6 words · 7 to 13 words · 7 to 13 words	-1 0 -8 -1 1 -10 1 -1 -1 1 0 -2
4 to 6 words · 7 to 13 words · over 25 words	-1 -2 -4 -5 -5 -1 2 -1 0 -2 1 -1
4 to 6 words · over 25 words · 0 to 1 words	-1 -2 -1 -6 -4 0 1 -1 -1 0 -1 2
4 to 6 words · over 25 words · 14 to 18 words	-2 0 1 -2 -1 -1 1 0 0 1 -1 2
4 to 6 words · over 25 words · 19 to 25 words	-1 -2 -2 1 -2 -1 1 0 0 0 -1 1
4 to 6 words · over 25 words · 2 to 3 words	0 -2 1 1 -3 0 -2 0 -2 0 0 0
4 to 6 words · over 25 words · 4 to 6 words	0 -2 -8 1 -2 0 0 -1 1 0 0 -2
4 to 6 words · over 25 words · 7 to 13 words	-1 -1 -2 1 0 0 -2 -2 2 0 1 -2
4 to 6 words · over 25 words · over 25 words	-1 -1 -2 0 2 -2 0 -1 0 -1 -1 0
7 to 13 words · 0 to 1 words · 0 to 1 words	3 -2 -2 -4 -5 -2 -1 0 -3 0 -1 2
7 to 13 words · 0 to 1 words · 14 to 18 words	-1 -4 -1 -6 2 0 0 -1 1 -1 2 -2
7 to 13 words · 0 to 1 words · 19 to 25 words	1 -1 2 -5 -4 -1 -2 1 -1 0 -1 2
7 to 13 words · 0 to 1 words · 2 to 3 words	-1 -2 -4 2 -9 -1 1 2 0 0 2 -2
7 to 13 words · 0 to 1 words · 4 to 6 words	1 -1 -6 -1 1 -1 -2 -1 1 0 -1 0
7 to 13 words · 0 to 1 words · 7 to 13 words	-1 -5 0 4 3 -8 -3 0 1 -2 -2 1
7 to 13 words · 0 to 1 words · over 25 words	0 2 1 -4 -5 -1 1 -1 0 0 0 0
7 to 13 words · 14 to 18 words · 0 to 1 words	3 -1 -1 -7 -4 0 -2 0 2 -1 1 -2
7 to 13 words · 14 to 18 words · 14 to 18 words	0 -3 -6 -6 -1 -1 2 -1 -2 0 0 1
7 to 13 words · 14 to 18 words · 19 to 25 words	2 -2 -2 -3 -3 0 0 0 1 -2 -1 3
7 to 13 words · 14 to 18 words · 2 to 3 words	3 -3 -1 -2 -5 -2 0 0 -1 2 -1 0
7 to 13 words · 14 to 18 words · 4 to 6 words	-2 -1 -3 -2 3 -1 1 -2 0 1 1 -2
7 to 13 words · 14 to 18 words · 7 to 13 words	1 1 -5 -5 -1 -6 1 -3 -1 0 1 0
7 to 13 words · 14 to 18 words · over 25 words	1 -1 -1 -4 0 -1 -1 0 2 1 -2 1
7 to 13 words · 19 to 25 words · 0 to 1 words	-1 -1 0 -1 0 -5 1 0 1 0 0 1
7 to 13 words · 19 to 25 words · 14 to 18 words	0 2 -1 0 -5 0 1 0 -2 1 -1 1
7 to 13 words · 19 to 25 words · 19 to 25 words	0 -2 1 -3 1 -1 -1 0 -2 0 -3 2
7 to 13 words · 19 to 25 words · 2 to 3 words	1 -2 -2 -1 -3 1 0 0 3 -3 0 0
7 to 13 words · 19 to 25 words · 4 to 6 words	2 0 -4 2 -3 -3 0 -1 -1 2 2 -3
7 to 13 words · 19 to 25 words · 7 to 13 words	0 -3 0 0 0 -6 -1 -2 1 2 0 -1
7 to 13 words · 19 to 25 words · over 25 words	-2 -1 -3 -2 -3 0 3 0 1 -1 1 0
7 to 13 words · 2 to 3 words · 0 to 1 words	0 -5 -4 0 -8 0 -1 2 -1 1 -1 1
7 to 13 words · 2 to 3 words · 14 to 18 words	1 -4 2 -2 0 -1 -3 -1 0 -1 -1 0
7 to 13 words · 2 to 3 words · 19 to 25 words	0 -3 1 0 -4 -1 0 -3 1 2 -1 -2
7 to 13 words · 2 to 3 words · 2 to 3 words	0 -1 -6 -4 1 -1 1 -3 -2 3 0 -1
7 to 13 words · 2 to 3 words · 4 to 6 words	-1 -1 0 0 0 -5 0 0 1 -1 0 0
7 to 13 words · 2 to 3 words · 7 to 13 words	-2 -3 2 -1 1 2 -2 1 -1 -1 1 -2
7 to 13 words · 2 to 3 words · over 25 words	1 -2 -1 -9 -9 -1 1 -2 0 -2 1 0
7 to 13 words · 4 to 6 words · 0 to 1 words	0 0 -2 -2 0 -1 1 -1 1 -1 -1 -1
7 to 13 words · 4 to 6 words · 14 to 18 words	0 1 2 1 -4 -1 -1 -1 -1 -1 0 0
7 to 13 words · 4 to 6 words · 19 to 25 words	0 0 3 -7 -3 -1 -1 -1 1 1 0 0
7 to 13 words · 4 to 6 words · 2 to 3 words	-1 -3 -5 1 -7 1 1 -2 -1 -1 0 0
7 to 13 words · 4 to 6 words · 4 to 6 words	0 -3 -2 0 -3 1 1 -5 1 -1 -2 -1
7 to 13 words · 4 to 6 words · 7 to 13 words	-1 0 0 0 0 -8 0 -1 -1 1 1 -1
7 to 13 words · 4 to 6 words · over 25 words	1 -2 0 -8 -5 -2 0 -1 2 1 -1 0
7 to 13 words · 7 to 13 words · 0 to 1 words	1 -3 -3 1 -2 -4 -1 -4 1 1 -1 -2
7 to 13 words · 7 to 13 words · 14 to 18 words	1 -3 0 -2 1 -2 -2 -2 1 -2 -1 1
7 to 13 words · 7 to 13 words · 19 to 25 words	-1 0 -2 -6 -2 -1 2 -3 1 -2 1 0
7 to 13 words · 7 to 13 words · 2 to 3 words	0 -3 0 -4 1 -3 2 -2 -1 -2 1 0
7 to 13 words · 7 to 13 words · 4 to 6 words	1 -1 0 -1 -4 0 -1 1 -1 0 0 -1
7 to 13 words · 7 to 13 words · 7 to 13 words	0 -2 1 -4 -1 -3 0 -7 -1 0 -1 0
7 to 13 words · 7 to 13 words · over 25 words	1 -2 -1 -3 -7 -1 1 -2 -3 -1 0 1
7 to 13 words · over 25 words · 0 to 1 words	-1 0 -2 -3 -2 1 0 -1 0 2 0 -2
7 to 13 words · over 25 words · 14 to 18 words	0 2 -1 -1 -2 -1 0 -1 -1 4 -3 0
7 to 13 words · over 25 words · 19 to 25 words	0 -1 0 0 1 -1 -1 -1 0 2 -2 1
7 to 13 words · over 25 words · 2 to 3 words	4 -1 1 -5 -7 -3 -1 -1 -1 -2 1 0
7 to 13 words · over 25 words · 4 to 6 words	0 0 -6 0 1 -1 -1 -2 -2 0 0 0
7 to 13 words · over 25 words · 7 to 13 words	0 -2 -3 -2 1 -9 0 -2 -1 2 0 -1
7 to 13 words · over 25 words · over 25 words	0 -2 -2 -5 0 -3 0 -1 -2 1 -1 1
over 25 words · 0 to 1 words · 0 to 1 words	1 -1 -1 1 -4 -6 -1 2 0 1 0 0
over 25 words · 0 to 1 words · 14 to 18 words	1 0 -1 -4 0 0 -2 -2 0 1 -1 1
over 25 words · 0 to 1 words · 19 to 25 words	-3 0 -2 -1 -3 0 3 -1 1 -1 3 -3
over 25 words · 0 to 1 words · 2 to 3 words	2 -1 -1 -1 0 1 -4 1 0 2 -1 0
over 25 words · 0 to 1 words · 4 to 6 words	1 -1 -1 1 -2 -2 -2 0 2 -2 -1 1
over 25 words · 0 to 1 words · 7 to 13 words	0 -1 1 -2 -1 1 0 2 -2 0 1 -1
over 25 words · 0 to 1 words · over 25 words	-1 -1 -2 -6 0 -1 1 -4 -1 1 0 -1
over 25 words · 14 to 18 words · 0 to 1 words	2 -2 0 2 -4 -3 -3 -2 -1 0 -2 1
over 25 words · 14 to 18 words · 14 to 18 words	0 -1 -1 -1 1 -1 -1 -1 0 -2 1 0
over 25 words · 14 to 18 words · 19 to 25 words	-3 0 -2 -1 0 0 2 0 1 -1 2 -2
over 25 words · 14 to 18 words · 2 to 3 words	0 -3 0 2 -2 -5 0 1 0 -1 0 0
over 25 words · 14 to 18 words · 4 to 6 words	1 2 -1 -2 3 -1 -5 -1 1 2 -2 0
over 25 words · 14 to 18 words · 7 to 13 words	-1 -1 -3 2 0 -4 -2 1 -1 0 0 1
over 25 words · 14 to 18 words · over 25 words	-3 -2 -4 1 -1 -1 2 -2 -1 -3 1 0
over 25 words · 19 to 25 words · 0 to 1 words	0 -2 0 1 -3 -3 0 1 -1 -2 0 0
over 25 words · 19 to 25 words · 14 to 18 words	1 -2 -2 -2 -1 0 0 -1 -1 -1 2 -2
over 25 words · 19 to 25 words · 19 to 25 words	0 1 0 -1 1 0 -2 -1 1 1 -2 0
over 25 words · 19 to 25 words · 2 to 3 words	-2 -1 0 -2 -1 -3 1 1 0 -3 3 -2
over 25 words · 19 to 25 words · 4 to 6 words	-1 -1 -1 -5 -2 -2 3 0 1 -2 1 -1
over 25 words · 19 to 25 words · 7 to 13 words	-1 1 0 0 0 0 1 -1 0 3 0 -1
over 25 words · 19 to 25 words · over 25 words	0 -1 -1 -5 1 -1 0 -1 1 -1 -1 1
over 25 words · 2 to 3 words · 0 to 1 words	1 -1 -1 0 -8 -3 -2 0 0 -1 0 0
over 25 words · 2 to 3 words · 14 to 18 words	2 2 -2 0 -1 0 -2 0 2 -1 -2 1
over 25 words · 2 to 3 words · 19 to 25 words	2 0 -2 -3 -3 0 0 -1 -1 -1 -1 1
over 25 words · 2 to 3 words · 2 to 3 words	0 -1 -1 2 0 -6 -1 -5 -2 -1 1 0
over 25 words · 2 to 3 words · 4 to 6 words	0 -2 -2 -1 -2 1 0 -1 -3 0 -1 2
over 25 words · 2 to 3 words · 7 to 13 words	0 -1 -5 0 -1 1 -1 -1 0 -1 0 1
over 25 words · 2 to 3 words · over 25 words	-2 -1 1 -6 0 -2 2 -3 0 0 2 -3
over 25 words · 4 to 6 words · 0 to 1 words	2 -1 -1 -8 0 0 -3 -3 -3 -2 2 -1
over 25 words · 4 to 6 words · 14 to 18 words	0 2 -1 -2 0 0 -1 1 -1 1 -1 1
over 25 words · 4 to 6 words · 19 to 25 words	-2 1 -4 -2 -1 0 2 -2 1 0 2 -2
over 25 words · 4 to 6 words · 2 to 3 words	1 -1 -1 0 1 -1 -4 -4 0 -1 -1 0
over 25 words · 4 to 6 words · 4 to 6 words	-1 1 -1 0 0 0 -1 -4 0 2 -1 -1
over 25 words · 4 to 6 words · 7 to 13 words	1 1 -5 -3 0 0 -2 -4 1 -1 -1 1
over 25 words · 4 to 6 words · over 25 words	-1 -2 -5 -4 2 -2 1 -1 0 -2 0 0
over 25 words · 7 to 13 words · 0 to 1 words	1 -3 -1 -4 0 0 -2 2 0 0 -2 3
over 25 words · 7 to 13 words · 14 to 18 words	1 0 -3 -5 -1 -1 0 -2 1 1 -2 1
over 25 words · 7 to 13 words · 19 to 25 words	0 -1 1 -1 -2 -1 0 0 1 1 -2 1
over 25 words · 7 to 13 words · 2 to 3 words	4 0 -1 -3 -3 -1 -4 -3 -1 0 -1 0
over 25 words · 7 to 13 words · 4 to 6 words	2 -1 -2 0 2 -3 -3 -2 1 -2 -1 1
over 25 words · 7 to 13 words · 7 to 13 words	1 0 -6 -3 1 -2 -3 2 -2 -1 -2 1
over 25 words · 7 to 13 words · over 25 words	-1 -1 0 -1 -4 -2 1 -5 -1 1 -1 0
over 25 words · over 25 words · 0 to 1 words	-1 -1 -1 -7 -2 -5 3 -3 -1 0 3 -2
over 25 words · over 25 words · 14 to 18 words	-2 -2 -4 -3 -3 -2 2 2 -1 -2 2 -2
over 25 words · over 25 words · 19 to 25 words	0 -1 -6 -3 -4 -1 2 0 -1 -2 1 0
over 25 words · over 25 words · 2 to 3 words	-2 -2 -4 -3 -3 -3 4 0 0 0 0 1
over 25 words · over 25 words · 4 to 6 words	-3 -1 0 -1 -5 -4 4 1 1 2 0 -1
over 25 words · over 25 words · 7 to 13 words	-3 1 -3 -2 -5 0 3 -5 0 1 -1 0
over 25 words · over 25 words · over 25 words	0 -4 -1 -5 0 -3 0 -1 1 -1 -2 2
# paragraphs within 4 above
0	0 -3 -1 -1 -1 -1 2 -1 1 0 0 0
1	0 -3 0 0 1 0 0 -3 1 -2 0 0
2	0 -2 -1 1 1 2 0 0 1 0 0 1
3	-2 -1 -3 -2 1 -2 0 1 0 2 -1 -1
4 to 6	-1 2 -2 -1 -1 -1 -1 3 0 1 -1 0
# paragraphs within 4 below
0	0 -3 0 -1 0 -1 1 0 1 0 0 0
2	0 -3 1 0 2 0 0 -2 0 0 0 -1
3	-2 -3 -1 -1 1 0 0 -4 -2 1 -1 0
4 to 6	0 -4 -2 -1 0 2 -1 -3 -1 0 -2 1
# paragraphs within 4 above × paragraphs within 4 below
0 · 0	0 -3 0 -1 -1 -1 2 0 1 0 0 0
0 · 1	-1 -1 0 0 -1 -1 0 -5 0 0 0 -1
0 · 2	-1 -3 1 2 1 -3 -2 -3 -1 1 0 0
0 · 3	-1 -2 -1 -2 -1 0 0 -2 -1 2 -1 0
0 · 4 to 6	0 -3 -2 0 2 3 -2 0 -1 -1 0 0
1 · 0	0 -2 -1 1 1 -2 1 -2 1 -1 1 0
1 · 1	0 -1 -4 -4 -1 1 1 -5 0 -1 0 0
1 · 2	0 -3 1 0 -2 2 0 0 2 -1 0 -1
1 · 3	0 -4 1 2 1 -2 -2 0 -2 -1 0 1
1 · 4 to 6	0 -3 0 0 0 -1 -2 -1 -1 -1 -1 2
2 · 0	-2 -1 -1 2 2 2 1 1 0 -1 1 -1
2 · 1	1 0 -1 0 0 0 -1 -1 1 2 0 0
2 · 2	0 -1 0 -3 0 0 1 -4 -1 -1 0 0
2 · 3	0 -4 -2 -2 -1 0 0 -5 0 2 -2 0
2 · 4 to 6	2 -2 -2 1 1 -1 -3 -2 1 1 -2 1
3 · 0	0 -1 0 2 1 -4 -1 1 0 2 -2 1
3 · 1	0 0 -3 -4 -1 -4 0 3 0 0 1 -1
3 · 2	0 1 -2 -6 2 -5 -1 -1 1 1 -2 0
3 · 3	-2 -1 -1 -2 0 0 0 -2 1 2 -1 -1
3 · 4 to 6	-2 -2 -3 -4 -3 0 2 -4 1 0 1 -1
4 to 6 · 0	-1 0 -4 -3 -2 -1 0 2 0 1 0 -1
4 to 6 · 1	-2 -1 1 3 -1 -2 -1 1 0 1 -1 1
4 to 6 · 2	-1 0 -3 -7 -1 -2 -1 0 -1 1 1 -2
4 to 6 · 3	-2 1 -6 -8 -3 -3 2 -4 1 -1 0 -1
4 to 6 · 4 to 6	-2 2 -6 -5 -1 -1 1 -1 1 0 -2 1
# short lines within 4 above
all	1 -2 0 -1 0 -2 1 -3 0 0 1 1
none	0 -2 -1 -3 2 1 1 1 1 0 -1 1
up to a quarter	1 -2 -1 0 -2 1 0 -1 0 0 0 0
up to half	-1 -2 -1 1 -1 1 0 -2 0 0 0 0
up to three quarters	0 -4 1 2 0 -1 -1 1 0 0 0 0
# short lines within 4 below
all	1 -3 0 0 -1 -1 1 0 0 0 1 0
none	0 -4 -1 -2 0 0 1 -2 -2 0 -1 2
up to a quarter	1 -2 -1 -1 2 1 0 -1 0 0 0 0
up to half	0 -1 1 0 1 -1 -1 1 0 -2 0 0
# some paragraphs within 4 above × some paragraphs within 4 below × size
0 · 0 · 0 to 1 words	1 -2 -1 0 -2 -2 1 0 0 1 1 0
0 · 0 · 14 to 18 words	1 -1 2 -3 -3 -3 0 -4 -2 -1 0 1
0 · 0 · 19 to 25 words	0 -1 1 0 -2 -3 -1 -3 -1 -1 -2 2
0 · 0 · 2 to 3 words	1 -2 -1 -1 -1 -2 1 -2 0 0 0 0
0 · 0 · 4 to 6 words	0 -3 0 -1 -1 -2 2 0 0 -1 2 1
0 · 0 · 7 to 13 words	-1 -2 0 -2 -1 -1 1 -2 0 0 0 0
0 · 0 · over 25 words	0 -5 -1 2 -2 -3 1 -4 -1 -1 -1 0
0 · 1 · 0 to 1 words	-1 -7 -4 2 -9 -2 3 -2 0 -2 0 1
0 · 1 · 14 to 18 words	0 0 -2 -3 2 -3 -1 -2 2 -1 -1 0
0 · 1 · 19 to 25 words	1 0 -2 0 -1 -2 -1 -2 1 1 -1 0
0 · 1 · 2 to 3 words	-2 -2 -5 -1 -1 -3 3 0 0 0 1 -2
0 · 1 · 4 to 6 words	0 0 -1 0 -2 -1 0 -4 1 0 0 0
0 · 1 · 7 to 13 words	0 0 0 -4 0 -1 -1 -3 1 1 -1 -1
0 · 1 · over 25 words	0 0 2 -1 -4 -3 0 -2 0 2 -1 0
0 · 2 to 3 · 0 to 1 words	0 -3 -9 -1 0 2 1 1 -2 0 1 0
0 · 2 to 3 · 14 to 18 words	-1 0 -2 0 0 -3 0 -1 0 -2 1 1
0 · 2 to 3 · 19 to 25 words	-2 -1 2 -1 -1 -3 -1 -1 0 1 -1 -1
0 · 2 to 3 · 2 to 3 words	-1 -3 -8 2 1 -1 -2 -1 0 2 -1 -1
0 · 2 to 3 · 4 to 6 words	0 -2 -5 -1 0 -1 -2 -3 -2 3 -2 1
0 · 2 to 3 · 7 to 13 words	-3 0 0 0 0 -6 1 -3 0 -1 1 -2
0 · 2 to 3 · over 25 words	2 -4 1 -10 -4 -4 0 -1 0 -1 -1 2
0 · 4 to 8 · 0 to 1 words	2 -2 -1 -3 -7 -2 1 0 -1 3 -3 0
0 · 4 to 8 · 14 to 18 words	-1 -3 -2 -2 4 -1 -2 0 -1 0 0 1
0 · 4 to 8 · 19 to 25 words	-2 -3 -2 0 -2 -1 4 0 0 -3 2 0
0 · 4 to 8 · 2 to 3 words	1 0 2 -3 -4 5 -7 0 0 6 -7 1
0 · 4 to 8 · 4 to 6 words	0 1 -8 1 -1 1 -2 0 -2 -1 0 1
0 · 4 to 8 · 7 to 13 words	-2 -3 -2 1 0 -2 0 0 -1 -2 1 0
0 · 4 to 8 · over 25 words	-5 -2 -1 -5 2 -2 1 0 0 -1 1 0
1 · 0 · 0 to 1 words	1 -3 -2 1 -1 -2 -3 1 0 -4 1 1
1 · 0 · 14 to 18 words	-1 -1 0 1 3 -2 -2 -4 0 -1 0 0
1 · 0 · 19 to 25 words	1 -1 -4 -9 -1 -1 0 -2 2 -1 0 -1
1 · 0 · 2 to 3 words	1 -5 -7 -1 -4 -2 1 1 1 0 0 -1
1 · 0 · 4 to 6 words	1 -2 -1 0 -1 -2 0 -3 0 -1 -1 0
1 · 0 · 7 to 13 words	0 1 -2 -2 0 0 0 -2 0 0 0 0
1 · 0 · over 25 words	-2 -2 -2 0 -2 -2 2 -5 0 0 2 -2
1 · 1 · 0 to 1 words	-2 0 -3 -1 0 0 0 0 0 -1 -1 1
1 · 1 · 14 to 18 words	1 -2 -6 1 -4 -2 0 -2 1 0 0 0
1 · 1 · 19 to 25 words	-2 -1 -1 -5 -1 -2 2 -3 0 1 2 -2
1 · 1 · 2 to 3 words	0 -1 -4 -3 -9 1 0 -3 -1 -1 0 0
1 · 1 · 4 to 6 words	0 -2 -5 -4 1 -1 0 -6 0 0 -1 -1
1 · 1 · 7 to 13 words	0 0 -3 0 -1 -2 0 -2 0 -2 0 0
1 · 1 · over 25 words	0 -1 -3 -1 -3 -2 1 -3 2 -2 0 0
1 · 2 to 3 · 0 to 1 words	0 -4 -4 -3 -2 1 0 2 1 0 -1 0
1 · 2 to 3 · 14 to 18 words	-2 0 1 1 -2 -3 2 -1 -1 2 0 -1
1 · 2 to 3 · 19 to 25 words	2 -2 0 -5 -2 -2 -2 0 -1 0 -2 2
1 · 2 to 3 · 2 to 3 words	1 -5 -6 2 -5 0 -3 -1 0 -1 0 0
1 · 2 to 3 · 4 to 6 words	0 -2 2 -1 0 0 -1 -4 2 -1 -1 0
1 · 2 to 3 · 7 to 13 words	0 -1 0 1 1 -3 -1 1 -2 -1 0 0
1 · 2 to 3 · over 25 words	0 -2 -2 -8 1 -4 0 -2 0 -1 -1 1
1 · 4 to 8 · 0 to 1 words	4 -1 -1 -1 -5 -1 -4 0 -1 2 -3 2
1 · 4 to 8 · 14 to 18 words	-2 -1 0 -4 -1 -1 1 0 -2 -1 1 0
1 · 4 to 8 · 19 to 25 words	-4 -1 -2 -2 0 -1 3 0 0 -1 1 0
1 · 4 to 8 · 2 to 3 words	-3 -2 -2 -1 -3 -1 5 0 1 -3 2 0
1 · 4 to 8 · 4 to 6 words	1 0 -3 2 -3 1 -4 0 -2 0 -1 2
1 · 4 to 8 · 7 to 13 words	1 -2 -1 -1 0 -6 -1 0 -1 1 -1 0
1 · 4 to 8 · over 25 words	-2 -2 1 -5 1 -1 0 0 0 0 -1 2
2 to 3 · 0 · 0 to 1 words	0 -2 -2 -1 -4 1 -1 1 0 -1 2 -1
2 to 3 · 0 · 14 to 18 words	-1 0 -4 -1 -1 -1 1 1 1 1 0 -1
2 to 3 · 0 · 19 to 25 words	-2 0 1 -1 0 -1 1 2 2 1 1 -2
2 to 3 · 0 · 2 to 3 words	-1 0 -2 1 2 -1 -2 -4 -2 0 0 0
2 to 3 · 0 · 4 to 6 words	0 0 -5 -1 1 1 -2 0 2 -1 -1 1
2 to 3 · 0 · 7 to 13 words	0 -2 -1 4 0 -2 0 -3 0 0 0 -1
2 to 3 · 0 · over 25 words	-2 -2 0 -3 -1 -2 1 0 -1 0 0 0
2 to 3 · 1 · 0 to 1 words	1 -3 -2 -4 -4 1 -4 2 0 2 -2 2
2 to 3 · 1 · 14 to 18 words	-2 0 0 -1 -3 -2 3 -4 -3 1 1 0
2 to 3 · 1 · 19 to 25 words	-2 -1 0 -4 -4 -2 2 0 1 0 1 -1
2 to 3 · 1 · 2 to 3 words	3 -3 -2 3 -4 0 -4 -4 0 0 0 0
2 to 3 · 1 · 4 to 6 words	-1 0 -3 -2 1 0 -1 0 1 0 1 -2
2 to 3 · 1 · 7 to 13 words	1 1 -1 -9 -1 -3 0 3 0 0 0 0
2 to 3 · 1 · over 25 words	-1 1 -2 -2 0 -2 1 -5 0 2 0 -1
2 to 3 · 2 to 3 · 0 to 1 words	0 -5 -3 -2 -9 0 -1 -1 -2 0 -1 0
2 to 3 · 2 to 3 · 14 to 18 words	1 1 -1 -6 0 -4 -1 -3 0 1 -2 1
2 to 3 · 2 to 3 · 19 to 25 words	2 0 -4 -5 3 -3 -3 -4 0 1 -3 3
2 to 3 · 2 to 3 · 2 to 3 words	-1 0 0 -3 -1 2 -1 0 -2 0 0 0
2 to 3 · 2 to 3 · 4 to 6 words	-2 0 -3 -4 0 -2 1 -4 0 -1 -1 0
2 to 3 · 2 to 3 · 7 to 13 words	0 -1 -1 0 -1 0 1 -2 0 0 -1 -1
2 to 3 · 2 to 3 · over 25 words	-2 -1 -2 -4 -1 -6 1 -4 0 1 -1 0
2 to 3 · 4 to 8 · 0 to 1 words	1 -1 -1 -3 1 -1 -3 -1 0 -1 0 0
2 to 3 · 4 to 8 · 14 to 18 words	3 -2 0 -4 -6 -1 1 -1 0 1 -2 2
2 to 3 · 4 to 8 · 19 to 25 words	-7 -1 -7 -2 -1 -1 4 -1 -1 -4 4 -2
2 to 3 · 4 to 8 · 2 to 3 words	0 0 -1 2 3 -3 -2 0 0 3 -3 0
2 to 3 · 4 to 8 · 4 to 6 words	1 -2 -2 2 -3 1 -1 -1 1 2 -1 -2
2 to 3 · 4 to 8 · 7 to 13 words	0 -1 1 -1 -3 1 0 -2 1 2 -2 0
2 to 3 · 4 to 8 · over 25 words	-1 -2 -4 -5 -1 -3 1 -2 1 -1 0 0
4 to 8 · 0 · 0 to 1 words	-2 -1 0 -1 -4 0 2 -1 1 1 0 -1
4 to 8 · 0 · 14 to 18 words	-1 0 -2 -1 1 0 0 -1 -1 1 0 0
4 to 8 · 0 · 19 to 25 words	-2 0 -1 -2 -3 0 2 -1 1 -1 1 -2
4 to 8 · 0 · 2 to 3 words	1 -1 0 -1 -10 -1 -1 2 -1 1 0 0
4 to 8 · 0 · 4 to 6 words	0 -1 0 -3 -3 1 0 -1 0 -2 1 -1
4 to 8 · 0 · 7 to 13 words	0 1 -1 -6 0 -2 -1 3 -2 1 -1 1
4 to 8 · 0 · over 25 words	2 -1 -1 -2 -1 -1 -2 -1 0 -1 -1 1
4 to 8 · 1 · 0 to 1 words	1 -2 0 3 1 -2 -4 -3 -1 -2 -2 2
4 to 8 · 1 · 14 to 18 words	-2 -1 -2 -1 0 0 0 2 -1 0 1 0
4 to 8 · 1 · 19 to 25 words	-4 0 1 -2 -6 0 2 0 0 1 0 -2
4 to 8 · 1 · 2 to 3 words	0 0 0 0 -1 -1 -1 1 0 -1 -3 3
4 to 8 · 1 · 4 to 6 words	0 1 0 -6 -3 -4 0 2 1 1 -2 1
4 to 8 · 1 · 7 to 13 words	1 0 1 -5 -1 2 -2 0 -1 1 0 0
4 to 8 · 1 · over 25 words	-3 -1 -3 1 -1 -1 2 -4 0 -1 1 -1
4 to 8 · 2 to 3 · 0 to 1 words	2 -2 0 0 -5 -2 -1 2 -2 -2 -1 2
4 to 8 · 2 to 3 · 14 to 18 words	-2 0 0 -3 -1 -1 2 -2 -1 -1 2 -2
4 to 8 · 2 to 3 · 19 to 25 words	-4 0 -1 -1 -3 -1 4 -1 0 -1 3 -3
4 to 8 · 2 to 3 · 2 to 3 words	0 -1 -1 -7 0 -4 1 1 -2 -1 0 0
4 to 8 · 2 to 3 · 4 to 6 words	1 0 -1 -7 -3 -1 0 0 1 -2 0 0
4 to 8 · 2 to 3 · 7 to 13 words	-1 2 -6 -6 -3 0 1 -2 1 2 0 -3
4 to 8 · 2 to 3 · over 25 words	-2 0 -3 -4 0 -2 0 -3 0 0 0 -1
4 to 8 · 4 to 8 · 0 to 1 words	2 0 0 -2 -2 -6 -1 0 0 1 1 -1
4 to 8 · 4 to 8 · 14 to 18 words	-3 -1 -1 -1 0 -1 2 -1 0 -1 2 -2
4 to 8 · 4 to 8 · 19 to 25 words	-1 -1 -2 -1 0 -1 0 -1 -1 -1 0 0
4 to 8 · 4 to 8 · 2 to 3 words	-1 0 0 -3 -2 -2 1 0 0 1 -1 1
4 to 8 · 4 to 8 · 4 to 6 words	-3 1 0 -3 -7 1 3 0 1 0 1 -3
4 to 8 · 4 to 8 · 7 to 13 words	0 2 -3 -3 -5 1 1 -2 0 2 -2 1
4 to 8 · 4 to 8 · over 25 words	0 -2 -6 -1 -2 -1 1 0 0 -1 -1 2
# paragraphs within 12 above
0	0 -2 -1 -1 -2 -1 2 -2 1 0 1 0
1	0 -3 0 0 0 -1 0 -1 1 -1 -1 0
11 to 20	0 3 -2 1 -1 -4 0 3 -1 2 -2 1
2	1 -2 -1 -2 0 -1 1 0 0 -1 0 1
3	0 -2 -1 -2 1 0 1 2 0 0 0 0
4 to 6	0 -3 0 0 1 1 1 -2 0 0 0 1
7 to 10	-1 -3 -7 4 2 0 -1 0 -1 0 -2 1
# paragraphs within 12 below
0	0 -2 -1 -1 0 -1 2 0 1 0 0 0
1	-1 -2 -2 1 1 -1 1 1 0 -1 0 0
11 to 20	1 -1 -4 2 0 2 -1 -1 -2 1 -1 0
2	0 -2 -1 -1 0 0 1 -2 -1 1 0 -1
3	1 -2 1 -2 1 0 1 -1 0 0 1 -1
4 to 6	0 -3 0 0 2 2 0 -1 0 0 0 -1
7 to 10	-1 -4 1 0 1 0 -1 1 1 0 -1 -3
# paragraphs within 12 above × paragraphs within 12 below
0 · 0	1 -2 -1 -2 -2 -2 1 -2 1 0 0 0
0 · 1	0 -2 -3 0 -1 -2 0 -4 0 0 -1 0
0 · 11 to 20	-2 -1 -4 2 -2 2 1 0 -2 -1 1 -1
0 · 2	0 -2 0 2 -4 -2 0 0 0 0 0 -1
0 · 3	-1 -1 2 2 0 0 0 0 0 0 -1 0
0 · 4 to 6	-3 -1 1 2 1 -1 -1 0 0 1 0 -1
0 · 7 to 10	-3 -2 2 0 2 1 -1 -1 1 1 0 -5
1 · 0	0 -1 -3 1 0 -1 0 -2 1 0 -1 0
1 · 1	-1 -1 -4 0 -1 1 0 -4 0 0 0 -1
1 · 11 to 20	4 -3 1 -4 -2 0 -2 0 -1 0 1 -1
1 · 2	0 -2 0 -2 -2 -5 1 0 -1 0 0 0
1 · 3	-1 -4 -3 -3 2 0 1 1 -1 0 -1 -1
1 · 4 to 6	0 -2 -2 0 0 -1 -1 1 -1 -1 0 -1
1 · 7 to 10	-1 -2 -2 1 -2 -2 0 -1 -1 0 0 -1
11 to 20 · 0	3 0 0 -5 -1 -4 -2 -1 -1 0 -1 1
11 to 20 · 1	-3 0 -1 3 -7 -3 1 3 0 0 -1 1
11 to 20 · 11 to 20	-1 3 0 0 2 -5 0 0 1 3 -2 0
11 to 20 · 2	-1 0 -1 1 -4 0 1 -3 0 -1 0 0
11 to 20 · 3	-1 0 -1 -1 -4 -1 1 2 1 0 -1 1
11 to 20 · 4 to 6	0 0 -3 -2 -3 -4 0 0 1 0 0 0
11 to 20 · 7 to 10	-4 2 -1 1 -2 -1 2 2 -2 3 -2 -1
2 · 0	-1 -1 0 1 -3 -3 0 0 0 -2 0 0
2 · 1	-1 -1 -4 -7 0 -1 2 -2 -1 -1 2 -1
2 · 11 to 20	-1 -2 -2 1 3 -3 -2 0 0 0 0 -2
2 · 2	0 0 0 -3 -3 -2 1 0 -1 0 -2 1
2 · 3	0 -1 -6 -5 -1 -5 1 -2 -1 -2 -1 1
2 · 4 to 6	1 -2 -2 -2 1 2 -1 0 -2 2 0 -1
2 · 7 to 10	-1 0 0 1 -2 -1 0 -2 0 0 0 -1
3 · 0	-1 0 -2 0 1 -2 1 1 -1 2 0 1
3 · 1	-2 2 -2 1 0 -8 1 2 1 -1 0 0
3 · 11 to 20	-1 -2 -4 0 -3 2 1 0 0 -1 1 -1
3 · 2	0 -2 -3 -3 0 -1 1 -1 0 -1 0 0
3 · 3	0 -1 -4 -1 -2 -1 2 -2 0 -1 1 -2
3 · 4 to 6	2 -2 -1 -5 -2 -1 -1 0 0 -1 0 -1
3 · 7 to 10	0 -5 1 -1 0 -4 -1 -1 0 0 -2 1
4 to 6 · 0	-1 -3 0 3 3 1 -1 -2 -1 0 0 -1
4 to 6 · 1	0 1 1 0 3 1 -1 -4 0 0 2 -1
4 to 6 · 11 to 20	3 -2 -5 0 -2 1 -1 -1 -1 -1 0 0
4 to 6 · 2	-1 0 2 -1 2 1 -1 -1 1 1 0 -1
4 to 6 · 3	-1 -1 0 -4 -1 -1 0 -1 0 0 0 0
4 to 6 · 4 to 6	-2 -2 -5 -4 0 -2 2 0 0 0 -1 0
4 to 6 · 7 to 10	1 -5 -4 0 -2 0 -1 -1 -1 0 -2 0
7 to 10 · 0	-3 -3 -2 1 -2 -3 1 1 -1 1 0 0
7 to 10 · 1	0 -3 -5 3 -2 -6 -1 0 0 -1 -1 0
7 to 10 · 11 to 20	-1 2 -1 3 -1 1 1 -2 -1 4 -1 -1
7 to 10 · 2	-1 -6 -6 -3 0 -4 1 -9 0 -2 -2 1
7 to 10 · 3	1 -2 -3 -1 -1 -3 -1 -8 0 1 0 -1
7 to 10 · 4 to 6	0 0 -10 0 2 2 -2 -3 0 0 0 -1
7 to 10 · 7 to 10	-1 -2 -3 -1 1 0 0 1 0 -1 1 -1
# short lines within 12 above
all	1 -2 0 -1 -1 -2 1 -2 0 0 1 1
nearly all	-1 -5 1 2 0 1 -1 -7 -1 1 -2 0
none	0 0 -6 -2 1 -2 0 3 0 0 -2 1
up to half	1 -2 0 -3 -1 0 1 0 -1 -1 0 1
up to three quarters	0 -5 0 -1 -1 -1 -1 -3 -1 -1 -1 -1
# short lines within 12 below
all	1 -1 -2 -2 -2 -1 1 -1 0 0 1 1
nearly all	-1 -5 1 3 1 0 -1 0 1 0 0 0
none	0 -1 -3 1 1 -1 0 -1 -5 0 -1 2
up to a quarter	-1 0 1 -1 2 1 1 1 -1 0 0 0
up to half	0 -2 2 1 -1 0 1 -1 -1 0 0 1
up to three quarters	1 -6 -3 -1 0 -1 -1 -1 0 -1 -1 0
# some paragraphs within 12 above × some paragraphs within 12 below × size
0 · 0 · 0 to 1 words	1 -2 -1 -3 -1 -2 1 -1 1 1 0 0
0 · 0 · 14 to 18 words	2 -3 -2 -3 -5 -2 2 -2 -2 1 2 0
0 · 0 · 19 to 25 words	0 -1 0 -8 -1 -2 0 -3 -1 2 0 -1
0 · 0 · 2 to 3 words	1 -3 -1 -1 -3 -1 1 -2 0 0 0 0
0 · 0 · 4 to 6 words	2 -2 -7 -3 -3 -3 1 -1 0 0 0 0
0 · 0 · 7 to 13 words	-1 0 0 -1 -6 -7 1 -4 0 0 -1 -1
0 · 0 · over 25 words	0 -2 2 1 -5 -1 -1 -1 -1 1 -1 1
0 · 1 · 0 to 1 words	0 -3 -2 1 0 -1 -1 -2 0 0 0 0
0 · 1 · 14 to 18 words	0 0 -4 -3 -1 -1 1 -1 0 -2 0 0
0 · 1 · 19 to 25 words	0 0 1 -9 -3 -1 -1 -1 0 2 -1 1
0 · 1 · 2 to 3 words	0 -2 -6 -1 -1 -2 0 -2 1 0 -2 0
0 · 1 · 4 to 6 words	0 -1 0 -2 -3 -2 1 -5 0 -1 -1 1
0 · 1 · 7 to 13 words	2 -2 -5 -3 -5 -4 0 -2 0 -1 -2 0
0 · 1 · over 25 words	1 -2 -3 0 -1 -1 1 -1 -1 -1 1 2
0 · 2 to 3 · 0 to 1 words	-1 -2 -4 2 -7 -1 0 1 0 0 0 -1
0 · 2 to 3 · 14 to 18 words	-1 2 1 -2 -2 -1 -2 0 -2 2 0 1
0 · 2 to 3 · 19 to 25 words	1 -2 2 -1 -3 -1 -1 -1 1 -1 -1 2
0 · 2 to 3 · 2 to 3 words	-1 -2 0 2 -5 0 1 -1 0 0 1 -2
0 · 2 to 3 · 4 to 6 words	-1 -4 0 1 0 -4 1 -4 -1 0 0 0
0 · 2 to 3 · 7 to 13 words	1 1 -1 -2 1 -1 -2 0 0 0 -1 1
0 · 2 to 3 · over 25 words	0 -3 -1 -3 -3 -1 1 -1 0 -1 0 0
0 · 4 to 8 · 0 to 1 words	0 -6 -13 3 -8 1 -1 2 0 2 0 -2
0 · 4 to 8 · 14 to 18 words	-1 -2 0 0 1 -3 0 0 2 -4 1 2
0 · 4 to 8 · 19 to 25 words	-5 0 2 -13 0 -3 1 0 -1 -1 1 1
0 · 4 to 8 · 2 to 3 words	-1 -1 -3 2 -3 0 -2 0 1 0 -1 0
0 · 4 to 8 · 4 to 6 words	-3 0 1 2 -2 0 -1 -1 1 0 -1 -2
0 · 4 to 8 · 7 to 13 words	0 -1 0 -2 0 -1 -1 -2 0 0 -1 0
0 · 4 to 8 · over 25 words	-5 -2 1 -3 0 -3 2 0 -2 -2 2 1
0 · over 8 · 0 to 1 words	1 -3 -4 -1 2 1 0 0 0 -1 1 -2
0 · over 8 · 14 to 18 words	-4 1 2 -1 3 -1 -1 0 -3 1 0 -1
0 · over 8 · 19 to 25 words	0 -3 -5 3 1 -2 1 0 1 0 0 -1
0 · over 8 · 2 to 3 words	0 2 -3 -2 -1 2 -2 0 0 0 0 -2
0 · over 8 · 4 to 6 words	0 3 -7 -2 -1 0 -2 0 -1 4 -3 -2
0 · over 8 · 7 to 13 words	-4 2 1 2 1 -2 -2 0 0 2 -3 -1
0 · over 8 · over 25 words	-2 -2 3 -5 1 -2 -2 0 2 1 -1 -1
1 · 0 · 0 to 1 words	1 -2 -1 1 1 -5 -2 1 0 -1 0 0
1 · 0 · 14 to 18 words	0 0 -4 -2 -2 -1 -1 -2 1 0 -2 0
1 · 0 · 19 to 25 words	0 -2 -6 -5 1 -1 1 -1 0 -1 0 0
1 · 0 · 2 to 3 words	0 -1 -1 0 0 -1 -1 -1 0 0 -3 1
1 · 0 · 4 to 6 words	0 -2 -2 -1 -1 -1 -1 -2 2 1 -2 -1
1 · 0 · 7 to 13 words	0 -1 0 0 -6 -2 2 -2 1 0 0 -1
1 · 0 · over 25 words	0 -2 -7 -1 -2 -1 2 -1 -1 -2 1 0
1 · 1 · 0 to 1 words	0 -3 -1 0 -7 -8 0 -3 -1 0 0 0
1 · 1 · 14 to 18 words	1 -1 -3 -1 -1 -1 -1 -1 1 -2 -2 1
1 · 1 · 19 to 25 words	2 0 1 1 -3 0 -1 -2 -2 1 -1 1
1 · 1 · 2 to 3 words	1 -3 -2 -2 -3 -2 1 -1 1 0 0 -1
1 · 1 · 4 to 6 words	-1 -1 -3 -2 -2 0 0 0 0 0 0 0
1 · 1 · 7 to 13 words	1 1 -2 -4 0 0 -1 -1 1 0 -1 -1
1 · 1 · over 25 words	1 -2 -1 -1 -6 -1 1 -1 0 -1 1 0
1 · 2 to 3 · 0 to 1 words	-1 -3 -2 -1 -8 2 0 2 0 -3 1 1
1 · 2 to 3 · 14 to 18 words	0 0 0 -7 -1 -1 -1 0 0 0 -1 1
1 · 2 to 3 · 19 to 25 words	0 -2 -2 -5 -1 -1 1 -1 -2 1 0 0
1 · 2 to 3 · 2 to 3 words	0 -3 -3 -2 0 -8 2 -1 -1 0 -1 -1
1 · 2 to 3 · 4 to 6 words	0 -2 -4 -3 3 -1 -2 -1 0 0 -1 -1
1 · 2 to 3 · 7 to 13 words	1 -2 -2 0 -1 -8 0 0 0 1 0 -1
1 · 2 to 3 · over 25 words	-1 1 1 -6 -6 -2 2 -1 -1 0 0 0
1 · 4 to 8 · 0 to 1 words	1 -2 -5 -1 -12 -9 1 2 -2 -1 1 1
1 · 4 to 8 · 14 to 18 words	1 -2 1 1 0 -2 -2 0 2 0 -1 0
1 · 4 to 8 · 19 to 25 words	-1 0 0 0 -1 -2 -1 0 -1 0 -1 0
1 · 4 to 8 · 2 to 3 words	1 -2 -9 0 -1 0 -3 1 0 0 -1 1
1 · 4 to 8 · 4 to 6 words	0 0 2 2 -1 -2 -2 0 0 0 0 0
1 · 4 to 8 · 7 to 13 words	-2 0 1 1 -2 0 1 -3 -2 0 1 -1
1 · 4 to 8 · over 25 words	-1 -3 -4 -1 2 -3 1 -1 0 -2 -1 2
1 · over 8 · 0 to 1 words	8 -1 -1 -7 -4 -2 -3 0 1 3 -4 2
1 · over 8 · 14 to 18 words	-3 -2 1 -2 0 -1 1 0 -1 1 0 0
1 · over 8 · 19 to 25 words	-3 -1 -2 -2 -2 -1 2 0 1 -3 3 -1
1 · over 8 · 2 to 3 words	3 -3 -3 -3 0 -3 1 0 -2 -1 1 1
1 · over 8 · 4 to 6 words	3 0 -7 1 -3 2 -7 0 -1 1 -1 -1
1 · over 8 · 7 to 13 words	-3 -2 -2 1 2 0 0 0 -2 1 0 -2
1 · over 8 · over 25 words	-4 0 1 -4 -4 -1 2 0 1 0 1 -2
2 to 3 · 0 · 0 to 1 words	2 -1 -1 1 -3 -4 -3 2 -1 -1 -1 1
2 to 3 · 0 · 14 to 18 words	1 1 1 -8 0 0 -1 1 0 3 -2 0
2 to 3 · 0 · 19 to 25 words	-1 1 -1 0 -2 -1 1 -1 1 -1 0 -1
2 to 3 · 0 · 2 to 3 words	2 1 -2 -2 1 -1 -1 1 -1 0 -1 2
2 to 3 · 0 · 4 to 6 words	-2 -4 -3 1 -2 -2 3 -2 1 -1 2 -3
2 to 3 · 0 · 7 to 13 words	-1 0 -7 -5 0 -1 2 0 0 1 1 -1
2 to 3 · 0 · over 25 words	-4 0 3 -2 -3 -1 4 -3 0 3 4 -4
2 to 3 · 1 · 0 to 1 words	1 -1 -1 -3 -8 -1 -1 1 0 -3 0 0
2 to 3 · 1 · 14 to 18 words	-1 0 -3 -7 -1 -1 1 -1 0 1 0 0
2 to 3 · 1 · 19 to 25 words	1 -2 -1 -3 0 -1 0 -2 2 1 -1 -1
2 to 3 · 1 · 2 to 3 words	-1 -2 -2 -2 -2 -2 2 -3 -1 1 2 -1
2 to 3 · 1 · 4 to 6 words	-1 1 -2 1 0 -6 0 1 1 -1 -1 1
2 to 3 · 1 · 7 to 13 words	-1 2 -2 -8 1 0 0 2 1 2 0 -1
2 to 3 · 1 · over 25 words	-2 -1 -2 -7 -4 -1 3 -2 -1 0 2 -1
2 to 3 · 2 to 3 · 0 to 1 words	1 -4 -2 -3 1 -2 -2 1 0 -2 0 0
2 to 3 · 2 to 3 · 14 to 18 words	2 1 -4 -3 -5 -2 -1 -2 0 0 -3 2
2 to 3 · 2 to 3 · 19 to 25 words	3 0 -1 -5 -3 -1 -1 -3 1 0 -2 2
2 to 3 · 2 to 3 · 2 to 3 words	-1 -2 -2 -3 -2 0 1 0 -2 -1 1 0
2 to 3 · 2 to 3 · 4 to 6 words	-2 0 -2 -3 1 -6 2 0 -1 0 0 -1
2 to 3 · 2 to 3 · 7 to 13 words	1 -2 -2 -1 -1 -10 0 -1 0 -1 0 -1
2 to 3 · 2 to 3 · over 25 words	0 0 -1 -6 -4 -2 1 -3 0 1 -1 0
2 to 3 · 4 to 8 · 0 to 1 words	1 -3 -3 -3 -1 1 -2 0 -4 1 0 -1
2 to 3 · 4 to 8 · 14 to 18 words	1 -1 -2 -2 1 -2 -2 -1 -1 1 -1 0
2 to 3 · 4 to 8 · 19 to 25 words	-2 -1 1 -4 -3 -2 2 1 -1 1 0 0
2 to 3 · 4 to 8 · 2 to 3 words	3 -4 0 0 -7 0 -2 -1 -2 0 0 0
2 to 3 · 4 to 8 · 4 to 6 words	0 -1 -8 -1 -1 1 0 -1 0 -2 0 -1
2 to 3 · 4 to 8 · 7 to 13 words	2 -4 -1 -2 0 0 -2 1 0 -1 1 -1
2 to 3 · 4 to 8 · over 25 words	0 -1 -2 -7 -3 -3 0 -1 0 0 -2 1
2 to 3 · over 8 · 0 to 1 words	0 -1 -1 -3 2 -3 -1 0 0 0 -1 1
2 to 3 · over 8 · 14 to 18 words	0 -2 -5 -2 1 -1 -1 0 0 0 -1 0
2 to 3 · over 8 · 19 to 25 words	0 -2 -1 -2 -3 -1 1 0 1 -2 2 -2
2 to 3 · over 8 · 2 to 3 words	-1 -1 -2 0 2 -2 -1 0 -1 -1 1 -1
2 to 3 · over 8 · 4 to 6 words	2 -1 -3 0 0 -2 -3 0 1 1 -2 -1
2 to 3 · over 8 · 7 to 13 words	-5 -1 2 0 -2 0 0 0 -2 1 -1 -1
2 to 3 · over 8 · over 25 words	-1 -1 -3 -2 -1 -1 2 0 1 -2 1 0
4 to 8 · 0 · 0 to 1 words	1 -2 -1 -2 -11 3 -2 -5 -2 0 -1 1
4 to 8 · 0 · 14 to 18 words	-1 0 -1 2 0 -1 1 -3 -2 0 0 1
4 to 8 · 0 · 19 to 25 words	-2 -1 1 2 -1 -1 1 0 1 0 1 -1
4 to 8 · 0 · 2 to 3 words	0 -3 -1 3 -3 -4 -1 -1 -2 0 -1 1
4 to 8 · 0 · 4 to 6 words	-2 -2 -2 3 -1 -1 0 0 1 0 -1 0
4 to 8 · 0 · 7 to 13 words	0 -3 -3 3 4 0 -3 -8 -1 0 1 -1
4 to 8 · 0 · over 25 words	-2 -2 1 1 -3 -1 1 -1 -1 1 1 -1
4 to 8 · 1 · 0 to 1 words	1 -3 -1 1 -9 -3 -1 -7 0 -1 0 1
4 to 8 · 1 · 14 to 18 words	-3 1 1 3 2 -1 1 -2 -1 1 2 -2
4 to 8 · 1 · 19 to 25 words	-1 0 2 -5 -5 -1 1 0 1 2 0 -2
4 to 8 · 1 · 2 to 3 words	1 -2 0 -2 -5 0 -1 -2 -1 0 0 0
4 to 8 · 1 · 4 to 6 words	-1 1 -1 -1 1 -5 0 1 1 1 1 -1
4 to 8 · 1 · over 25 words	-2 -1 -4 2 1 -2 0 -3 0 1 0 -1
4 to 8 · 2 to 3 · 0 to 1 words	0 -3 -1 -1 -2 0 -2 -1 0 0 0 -2
4 to 8 · 2 to 3 · 14 to 18 words	0 1 -5 -4 -2 -1 0 -1 -1 -1 0 0
4 to 8 · 2 to 3 · 19 to 25 words	-1 1 -2 -4 1 -1 0 -4 0 -1 1 -1
4 to 8 · 2 to 3 · 2 to 3 words	2 -1 -2 1 -4 1 -3 -4 0 -1 0 0
4 to 8 · 2 to 3 · 4 to 6 words	1 -4 0 -3 -1 -1 -1 -1 1 1 -1 0
4 to 8 · 2 to 3 · 7 to 13 words	-1 1 0 -2 -2 -1 0 -1 0 0 1 -1
4 to 8 · 2 to 3 · over 25 words	-1 -1 1 -2 -3 -3 1 -4 1 3 0 -1
4 to 8 · 4 to 8 · 0 to 1 words	-2 -5 -3 0 -12 1 1 2 -2 0 0 0
4 to 8 · 4 to 8 · 14 to 18 words	1 -1 -7 -4 -3 -4 0 -5 -1 0 0 -1
4 to 8 · 4 to 8 · 19 to 25 words	0 -2 -5 -5 -1 -3 0 -4 0 -2 0 1
4 to 8 · 4 to 8 · 2 to 3 words	-2 0 -5 0 1 1 0 -3 0 1 0 -1
4 to 8 · 4 to 8 · 4 to 6 words	1 -2 -8 -3 0 0 -1 -1 0 0 -3 1
4 to 8 · 4 to 8 · 7 to 13 words	1 -3 -2 -7 0 -5 -1 0 0 -3 -1 0
4 to 8 · 4 to 8 · over 25 words	-1 -1 -9 -10 1 -6 1 -4 0 -1 -1 0
4 to 8 · over 8 · 0 to 1 words	1 -3 0 3 -6 -1 -2 -1 1 -2 -1 0
4 to 8 · over 8 · 14 to 18 words	0 0 1 1 0 -1 -2 -1 -1 0 1 -1
4 to 8 · over 8 · 19 to 25 words	-1 -1 -3 -2 -1 -1 1 -1 -1 -2 2 -1
4 to 8 · over 8 · 2 to 3 words	-1 -1 -1 1 -3 1 1 0 -1 1 0 -1
4 to 8 · over 8 · 4 to 6 words	-7 -1 0 3 0 3 1 0 -1 2 -1 -1
4 to 8 · over 8 · 7 to 13 words	2 -2 0 2 -3 -2 -1 -1 -3 2 -2 0
4 to 8 · over 8 · over 25 words	0 -3 -5 -4 2 -2 0 -2 -2 -3 2 -1
over 8 · 0 · 0 to 1 words	-1 0 0 -5 0 -1 1 2 -1 0 0 1
over 8 · 0 · 14 to 18 words	-4 0 0 -3 -3 0 4 1 0 0 3 -3
over 8 · 0 · 19 to 25 words	-2 0 0 -3 -1 0 1 0 0 0 1 -1
over 8 · 0 · 2 to 3 words	-1 0 0 -6 -13 -7 3 -2 0 -1 2 -2
over 8 · 0 · 4 to 6 words	1 0 0 -3 -6 -6 1 0 -1 0 0 0
over 8 · 0 · 7 to 13 words	2 0 0 -1 -6 -2 -2 3 -1 0 -2 2
over 8 · 0 · over 25 words	0 0 0 -9 -1 -1 0 1 0 0 0 0
over 8 · 1 · 0 to 1 words	0 0 0 1 -1 1 -1 -3 -1 0 -3 3
over 8 · 1 · 14 to 18 words	-3 0 0 1 -6 0 2 2 0 0 2 -2
over 8 · 1 · 19 to 25 words	-2 0 0 1 -3 0 1 1 0 1 0 -1
over 8 · 1 · 2 to 3 words	3 0 0 0 -8 -4 -3 -3 0 0 -1 1
over 8 · 1 · 4 to 6 words	2 0 0 -5 -1 -4 -2 2 0 0 -1 1
over 8 · 1 · 7 to 13 words	-2 -1 0 -5 0 -3 2 0 0 -1 1 -1
over 8 · 1 · over 25 words	-4 0 -1 2 -4 0 3 -3 0 0 2 -2
over 8 · 2 to 3 · 0 to 1 words	-3 -1 0 0 2 -1 2 -3 2 0 0 0
over 8 · 2 to 3 · 14 to 18 words	-2 -2 -1 -3 -1 0 1 -1 1 -2 2 -2
over 8 · 2 to 3 · 19 to 25 words	-1 0 -1 0 -1 0 1 -2 0 1 1 -1
over 8 · 2 to 3 · 2 to 3 words	-1 -1 0 2 -10 -3 2 1 -1 -1 -3 3
over 8 · 2 to 3 · 4 to 6 words	1 0 0 -5 3 -6 -2 -2 1 0 -3 3
over 8 · 2 to 3 · 7 to 13 words	-1 -1 -1 -4 -2 -3 2 -1 -1 -1 1 -1
over 8 · 2 to 3 · over 25 words	-2 0 -3 1 -2 -1 2 -2 0 0 3 -3
over 8 · 4 to 8 · 0 to 1 words	2 -3 0 4 -5 -4 -3 3 1 0 -2 2
over 8 · 4 to 8 · 14 to 18 words	-1 1 0 -5 -1 -1 1 -2 1 -1 1 -1
over 8 · 4 to 8 · 19 to 25 words	-2 0 -1 -2 2 -1 0 -3 1 -3 2 -1
over 8 · 4 to 8 · 2 to 3 words	-2 0 -1 3 -2 -5 2 1 0 -1 1 0
over 8 · 4 to 8 · 4 to 6 words	-2 1 -1 0 -2 0 1 -1 1 0 -2 1
over 8 · 4 to 8 · 7 to 13 words	-1 0 -3 -7 -3 3 0 -1 0 0 0 -1
over 8 · 4 to 8 · over 25 words	-1 0 -4 -6 -1 -3 1 -2 0 -1 0 0
over 8 · over 8 · 0 to 1 words	0 -2 0 3 -4 -3 0 1 -1 1 -1 1
over 8 · over 8 · 14 to 18 words	-4 0 1 -3 -3 -1 4 -1 -2 1 1 -2
over 8 · over 8 · 19 to 25 words	-3 1 1 -2 0 -1 1 -1 -2 1 -1 -1
over 8 · over 8 · 2 to 3 words	-1 0 -1 3 1 -9 -1 2 0 1 0 -1
over 8 · over 8 · 4 to 6 words	-3 2 -1 2 -3 -3 3 2 -1 1 1 -1
over 8 · over 8 · 7 to 13 words	-1 3 0 1 -3 -9 0 0 -1 2 -3 2
over 8 · over 8 · over 25 words	-2 0 -1 -2 1 -1 1 0 -1 0 -1 0
# paragraphs within 40 above
1	0 -2 -1 0 0 -1 0 1 1 -1 -1 -2
11 to 20	0 -7 -6 -3 -1 -1 1 -4 -4 -2 0 1
2	-1 -3 -2 0 0 1 1 1 -1 0 0 0
3	-1 -1 0 0 0 0 1 3 0 0 0 -1
4 to 6	1 -2 1 -3 2 -2 0 0 -1 0 1 0
7 to 10	1 -3 1 -2 1 2 1 -2 -2 0 0 1
over 20	-1 -2 -4 2 -2 -1 1 1 -4 -1 -1 1
# paragraphs within 40 below
0	1 -1 -2 -3 -1 -2 1 -1 1 0 -1 1
11 to 20	-1 -7 0 0 1 0 -1 0 0 0 -1 -2
2	0 -1 -1 -2 -1 0 1 -1 0 -1 0 1
3	0 -1 -1 -1 0 1 2 -2 0 -1 0 1
4 to 6	-1 -1 2 0 2 0 1 0 1 1 0 -1
7 to 10	-1 -3 0 2 1 1 0 -2 1 1 0 -1
over 20	0 -5 -1 2 -2 0 0 -1 0 0 0 0
# paragraphs within 40 above × paragraphs within 40 below
0 · 0	1 -1 -2 -3 -3 -2 1 -1 0 0 0 0
0 · 1	1 0 -1 -2 -2 -1 -1 -3 -1 0 -1 0
0 · 11 to 20	-2 -1 -1 0 0 -2 1 -1 0 0 1 -3
0 · 2	0 -1 -3 0 0 0 -1 -3 1 0 -1 -1
0 · 3	1 -1 0 -1 -2 -1 0 0 0 -1 -1 1
0 · 4 to 6	-2 0 2 0 1 1 0 0 0 1 0 0
0 · 7 to 10	-1 -2 2 3 -1 -1 0 0 0 0 0 -2
0 · over 20	-1 -4 -2 2 -3 -2 0 0 -1 0 -1 -3
1 · 0	2 -2 -2 -7 -4 -2 -1 -1 1 -3 0 -1
1 · 1	1 0 -1 -5 -1 -1 -1 -1 1 -1 -2 -1
1 · 11 to 20	-1 -3 -1 1 2 -1 -1 1 0 0 1 -1
1 · 2	1 0 -2 -2 -3 -2 0 1 0 -1 0 0
1 · 3	0 1 -5 -1 -1 -2 1 0 0 -1 0 1
1 · 4 to 6	-2 1 0 -1 0 -1 1 2 1 -1 0 0
1 · 7 to 10	-4 0 -3 2 -1 1 1 -2 0 2 -1 -2
1 · over 20	1 -1 -1 -1 0 -2 0 -1 -1 -1 1 -1
11 to 20 · 0	-1 -1 -2 2 -6 -3 1 -5 -3 0 0 0
11 to 20 · 1	0 -1 0 -1 -5 -5 1 -1 -1 1 1 -1
11 to 20 · 11 to 20	-2 -5 -7 -4 0 -1 2 0 -1 -3 1 -1
11 to 20 · 2	0 -1 -4 -3 -1 2 0 -3 -2 0 0 1
11 to 20 · 3	1 -2 -1 -5 -7 -1 1 -1 -1 0 0 1
11 to 20 · 4 to 6	0 -1 -4 -7 -2 -3 1 -4 0 0 0 0
11 to 20 · 7 to 10	1 -4 -4 -3 0 -2 -1 -4 0 -3 0 0
11 to 20 · over 20	-3 -4 -2 0 0 2 1 0 -1 0 -2 -1
2 · 0	1 0 -1 -7 -2 -9 2 0 0 -1 0 -1
2 · 1	0 0 -3 -5 -5 -1 1 -1 0 -2 0 0
2 · 11 to 20	0 -3 -1 1 0 1 -1 1 -2 0 1 0
2 · 2	0 0 -6 -1 -7 -2 2 -1 -1 1 1 0
2 · 3	-1 0 -2 -2 4 1 -1 -2 2 0 -2 1
2 · 4 to 6	0 -1 -6 -3 -1 -5 1 0 0 1 -2 -1
2 · 7 to 10	-3 -1 -6 2 1 1 0 0 -1 2 1 -3
2 · over 20	1 -3 1 -1 1 0 -3 0 -1 0 0 -1
3 · 0	1 2 -4 -5 -1 -1 1 2 0 1 0 0
3 · 1	0 0 -2 -3 -1 -4 -1 -1 1 0 -1 0
3 · 11 to 20	-2 -5 -1 1 -2 1 0 2 0 0 0 0
3 · 2	-1 0 -3 -3 -3 -1 2 0 0 1 1 -1
3 · 3	1 0 -6 -1 0 -3 -1 -2 -1 -1 0 1
3 · 4 to 6	-2 0 2 -1 4 -2 -1 1 0 2 0 -1
3 · 7 to 10	-2 -1 0 -1 -3 -1 3 0 0 0 1 -2
3 · over 20	-1 1 -2 0 -4 -1 2 0 1 0 -1 -4
4 to 6 · 0	1 0 -3 -4 -3 -6 0 0 -2 -2 1 1
4 to 6 · 1	2 0 -2 -3 -1 -1 -2 -1 0 -2 1 -1
4 to 6 · 11 to 20	1 -4 0 -5 -1 -4 -1 -1 -1 0 1 -1
4 to 6 · 2	0 1 -8 -3 1 -3 0 -2 0 -1 -1 1
4 to 6 · 3	-2 2 0 -3 1 1 0 -2 -1 2 1 -2
4 to 6 · 4 to 6	-1 1 -1 1 -1 -2 1 0 -1 1 0 0
4 to 6 · 7 to 10	-1 -1 -2 -2 2 -1 0 -1 0 1 0 0
4 to 6 · over 20	0 0 -3 -4 -1 0 1 -1 1 0 0 -1
7 to 10 · 0	-2 -1 1 0 0 0 3 -2 -2 -1 2 1
7 to 10 · 1	0 0 -1 1 1 -2 0 -2 -1 0 0 1
7 to 10 · 11 to 20	1 -6 0 -5 -3 1 0 0 -2 0 -1 0
7 to 10 · 2	-2 0 1 -3 -1 -3 2 -1 -2 2 1 -1
7 to 10 · 3	-3 -1 -1 -5 -1 0 3 -3 -1 1 0 0
7 to 10 · 4 to 6	0 -2 -4 -5 -1 1 0 -1 -1 0 0 1
7 to 10 · 7 to 10	1 -2 -1 -2 1 1 -2 -1 -1 0 -2 1
7 to 10 · over 20	-1 -2 -2 0 3 1 0 -1 -3 0 2 -3
over 20 · 0	0 0 -1 -3 -2 -3 1 2 -4 -1 0 0
over 20 · 1	-2 -2 -1 1 -2 0 -1 2 -1 -3 -1 2
over 20 · 11 to 20	-2 0 -3 -1 -2 0 2 -2 0 0 -1 1
over 20 · 2	-2 -1 -2 -1 -4 0 2 0 -1 -1 0 0
over 20 · 3	-1 -3 -2 0 1 -7 1 -8 0 -2 1 0
over 20 · 4 to 6	-2 -2 -6 2 0 -2 3 0 -2 -3 2 -1
over 20 · 7 to 10	-1 -2 -1 -2 -2 -1 0 0 0 0 0 0
over 20 · over 20	-1 0 0 1 -2 -2 0 0 -4 0 -1 0
# short lines within 40 above
all	2 -1 1 -1 -3 -2 -2 -2 1 0 -1 0
nearly all	0 -4 1 2 2 -2 0 -6 -1 1 1 -1
none	-1 0 -5 -1 1 -5 1 3 1 -1 -2 1
up to a quarter	-2 6 -2 1 -1 0 1 4 0 0 -3 0
up to half	0 -3 -2 -3 -1 0 1 -1 1 -1 -1 1
up to three quarters	1 -6 0 -2 -1 2 0 -5 -1 -1 1 0
# short lines within 40 below
all	2 -1 -1 -2 -2 -2 -2 -3 1 0 -1 0
nearly all	0 -5 -1 -2 0 -2 1 -1 1 0 -1 0
none	-1 1 0 1 0 -4 2 0 -7 2 0 3
up to a quarter	-2 6 -1 0 -1 0 1 2 -2 0 -1 1
up to half	1 -6 0 2 -1 0 -1 -1 0 0 -1 1
up to three quarters	0 -5 2 -1 2 0 1 -3 0 -1 1 0
# some paragraphs within 40 above × some paragraphs within 40 below × size
0 · 0 · 0 to 1 words	1 -1 -1 -2 -1 -1 0 0 1 1 -1 -1
0 · 0 · 14 to 18 words	0 1 -4 -4 -5 -1 2 -1 -3 0 2 0
0 · 0 · 19 to 25 words	-1 -2 1 -4 -1 0 2 -1 -1 0 2 0
0 · 0 · 2 to 3 words	1 -3 -2 -6 -5 -2 1 -2 0 0 0 0
0 · 0 · 4 to 6 words	2 -3 -2 -3 -5 -4 1 -1 -1 -1 1 1
0 · 0 · 7 to 13 words	0 1 -8 -6 -6 -2 2 -1 0 0 1 0
0 · 0 · over 25 words	3 0 -5 -3 0 0 -1 -1 -1 1 0 0
0 · 1 · 0 to 1 words	2 -2 -1 -2 -1 -3 -1 -1 1 -1 1 0
0 · 1 · 14 to 18 words	1 -1 -1 -4 -1 0 1 0 2 -3 2 -1
0 · 1 · 19 to 25 words	1 1 1 -3 -1 0 -1 0 0 0 -2 0
0 · 1 · 2 to 3 words	3 -3 -3 -1 -3 -4 -1 -1 -1 1 -1 1
0 · 1 · 4 to 6 words	1 1 0 -3 -1 1 -1 -3 -1 0 -3 2
0 · 1 · 7 to 13 words	0 1 -2 -3 -1 -2 0 -3 -1 0 -1 1
0 · 1 · over 25 words	2 1 1 -3 -5 0 -1 0 0 0 -1 0
0 · 2 to 3 · 0 to 1 words	1 -3 -1 0 -2 -1 -1 1 1 0 -2 -1
0 · 2 to 3 · 14 to 18 words	1 1 -1 -1 0 0 -2 0 0 1 -1 0
0 · 2 to 3 · 19 to 25 words	2 3 -2 -3 -3 0 -1 0 0 -1 1 0
0 · 2 to 3 · 2 to 3 words	0 -1 0 1 -3 1 1 -1 1 -1 0 -1
0 · 2 to 3 · 4 to 6 words	-1 1 -6 -3 1 -3 2 -2 -2 0 1 0
0 · 2 to 3 · 7 to 13 words	-2 -2 1 -2 0 -6 2 0 -1 1 1 0
0 · 2 to 3 · over 25 words	-1 -1 -8 1 -2 0 4 0 -3 -2 4 0
0 · 4 to 8 · 0 to 1 words	-1 -3 -5 1 -2 1 1 1 1 0 -1 0
0 · 4 to 8 · 14 to 18 words	-2 -2 0 -1 2 -1 1 0 -1 -1 1 2
0 · 4 to 8 · 19 to 25 words	-2 -1 0 -9 -1 -1 2 0 0 -2 2 -1
0 · 4 to 8 · 2 to 3 words	1 -1 -4 0 0 -2 -1 -1 0 1 -1 0
0 · 4 to 8 · 4 to 6 words	-3 -1 0 2 0 -2 0 -1 -1 1 0 0
0 · 4 to 8 · 7 to 13 words	-3 1 -1 -1 3 -3 -1 1 0 1 -2 -2
0 · 4 to 8 · over 25 words	-2 -1 1 -7 -3 -1 1 0 -1 -1 1 2
0 · over 8 · 0 to 1 words	2 -4 -5 1 -1 -2 1 -1 1 -1 0 -4
0 · over 8 · 14 to 18 words	-2 0 2 -1 -1 -4 1 0 -1 1 2 -3
0 · over 8 · 19 to 25 words	-2 -2 1 0 -1 -3 2 0 -1 -1 2 -2
0 · over 8 · 2 to 3 words	-1 0 0 2 -3 2 0 0 0 1 -1 -3
0 · over 8 · 4 to 6 words	-2 0 -2 2 -2 -4 -2 0 0 1 -2 -3
0 · over 8 · 7 to 13 words	-2 1 1 0 -1 -3 0 -1 2 0 0 -3
0 · over 8 · over 25 words	-4 -5 2 -10 -1 -4 2 0 -1 -1 1 -1
1 · 0 · 0 to 1 words	2 -1 -1 -7 -2 -2 0 1 1 -2 2 -1
1 · 0 · 14 to 18 words	2 -2 -2 -4 -7 0 1 -1 2 -3 0 -2
1 · 0 · 19 to 25 words	2 0 -1 -1 -2 0 -1 0 0 1 -1 0
1 · 0 · 2 to 3 words	3 -2 -1 -5 -5 -3 -2 0 1 -2 -1 0
1 · 0 · 4 to 6 words	2 -2 -1 -4 -2 0 -1 -1 0 -2 -1 -1
1 · 0 · 7 to 13 words	1 -2 -4 -7 -3 -3 1 -2 2 -2 0 -2
1 · 0 · over 25 words	3 0 -3 -3 -4 0 -2 -1 1 -1 -2 0
1 · 1 · 0 to 1 words	4 -1 -1 -3 -2 -4 -3 -2 1 -1 -2 0
1 · 1 · 14 to 18 words	-1 1 -1 -3 1 0 -1 0 -1 -1 3 -1
1 · 1 · 19 to 25 words	0 0 -2 -1 0 0 1 0 0 0 0 -1
1 · 1 · 2 to 3 words	2 -2 -1 -3 0 -1 0 -1 2 -1 -1 -1
1 · 1 · 4 to 6 words	1 -1 -1 -6 0 0 -1 1 1 -1 -1 -1
1 · 1 · 7 to 13 words	1 2 -5 -5 -1 -4 1 0 2 -1 2 -2
1 · 1 · over 25 words	1 -1 1 -2 -3 0 1 0 0 -2 0 0
1 · 2 to 3 · 0 to 1 words	1 -2 -1 0 -4 -5 0 2 0 -1 0 0
1 · 2 to 3 · 14 to 18 words	0 1 -3 -3 -1 0 1 0 0 0 0 -1
1 · 2 to 3 · 19 to 25 words	0 -1 -3 1 0 0 -1 0 -1 0 -1 2
1 · 2 to 3 · 2 to 3 words	2 -2 -1 -1 -9 0 -1 0 1 -2 0 3
1 · 2 to 3 · 4 to 6 words	1 -2 -2 -5 2 0 0 -1 0 -1 0 0
1 · 2 to 3 · 7 to 13 words	-1 3 -6 -2 -5 -3 2 0 0 2 0 0
1 · 2 to 3 · over 25 words	0 2 -1 -3 -3 0 2 0 -1 -2 1 1
1 · 4 to 8 · 0 to 1 words	-1 -2 -4 1 -8 1 -1 1 1 -1 0 0
1 · 4 to 8 · 14 to 18 words	-2 2 0 0 0 -1 0 0 1 0 0 0
1 · 4 to 8 · 19 to 25 words	-1 0 0 1 0 -1 -2 0 1 2 -2 -2
1 · 4 to 8 · 2 to 3 words	-1 0 -6 -1 -2 1 0 1 0 1 0 0
1 · 4 to 8 · 4 to 6 words	-2 -1 -1 1 2 -3 0 1 2 2 -1 -1
1 · 4 to 8 · 7 to 13 words	0 1 2 1 -4 -3 1 1 1 1 0 -2
1 · 4 to 8 · over 25 words	-5 0 -3 -1 1 -1 3 0 -2 -1 2 -1
1 · over 8 · 0 to 1 words	3 -4 -6 0 -5 -4 0 1 -1 1 1 -1
1 · over 8 · 14 to 18 words	-1 -1 0 2 0 -2 -1 0 1 -1 0 -2
1 · over 8 · 19 to 25 words	-6 -1 -1 -7 3 -2 1 0 -2 0 2 -2
1 · over 8 · 2 to 3 words	3 -3 -8 -1 -2 -3 -2 0 2 0 -1 -2
1 · over 8 · 4 to 6 words	-1 -1 -2 2 -2 2 -2 -1 1 0 1 -1
1 · over 8 · 7 to 13 words	-3 0 -2 1 1 1 1 -2 2 -1 1 -1
1 · over 8 · over 25 words	-5 -2 -3 -4 1 -4 3 0 1 -1 1 0
2 to 3 · 0 · 0 to 1 words	2 1 -1 -3 -6 -7 0 2 1 -2 -1 -1
2 to 3 · 0 · 14 to 18 words	-1 0 -2 -4 1 0 -1 1 1 1 -1 1
2 to 3 · 0 · 19 to 25 words	1 0 -1 -2 -5 0 0 0 0 -1 0 1
2 to 3 · 0 · 2 to 3 words	3 1 -1 -5 1 -3 -1 0 1 1 -1 -1
2 to 3 · 0 · 4 to 6 words	0 -1 -1 -5 -3 0 1 0 1 1 1 -2
2 to 3 · 0 · 7 to 13 words	-1 0 -5 -7 -1 -3 1 0 -1 -1 -1 1
2 to 3 · 0 · over 25 words	-2 0 1 0 -5 0 2 -1 -1 3 1 -2
2 to 3 · 1 · 0 to 1 words	0 1 -1 -3 -2 -2 -1 1 1 -1 0 -1
2 to 3 · 1 · 14 to 18 words	-1 -1 -1 -4 -4 0 1 0 0 -2 1 -1
2 to 3 · 1 · 19 to 25 words	-1 -1 -2 -2 -3 0 2 -1 0 -2 2 -2
2 to 3 · 1 · 2 to 3 words	1 0 -1 -3 0 -3 0 -2 0 -1 0 -1
2 to 3 · 1 · 4 to 6 words	0 -1 -1 -5 -1 0 1 -1 1 -1 0 -1
2 to 3 · 1 · 7 to 13 words	-1 1 -4 -2 -3 -5 2 0 0 1 1 -2
2 to 3 · 1 · over 25 words	1 -1 -2 -5 -3 0 1 -1 -1 0 1 0
2 to 3 · 2 to 3 · 0 to 1 words	1 -2 -1 1 1 -6 -3 1 0 0 -1 1
2 to 3 · 2 to 3 · 14 to 18 words	2 1 -3 -3 0 0 -2 0 1 0 -2 0
2 to 3 · 2 to 3 · 19 to 25 words	1 1 -1 -3 0 0 -2 -1 0 2 -2 2
2 to 3 · 2 to 3 · 2 to 3 words	0 -2 -1 -1 -3 1 1 -1 -1 -1 0 0
2 to 3 · 2 to 3 · 4 to 6 words	-1 2 -2 0 -1 -2 1 -1 1 3 -2 -1
2 to 3 · 2 to 3 · 7 to 13 words	-2 -1 -6 0 0 -5 1 -3 1 -1 0 -1
2 to 3 · 2 to 3 · over 25 words	1 1 -6 -4 -3 -1 1 -1 -1 0 0 1
2 to 3 · 4 to 8 · 0 to 1 words	0 -3 -2 -2 1 0 -1 1 0 2 0 -2
2 to 3 · 4 to 8 · 14 to 18 words	0 1 -1 0 3 -1 -5 0 -1 2 -1 -2
2 to 3 · 4 to 8 · 19 to 25 words	-3 0 -3 -3 -3 -1 4 0 -1 0 3 -3
2 to 3 · 4 to 8 · 2 to 3 words	-1 -1 -2 1 -1 -4 1 -1 0 2 -1 -1
2 to 3 · 4 to 8 · 4 to 6 words	-3 0 -6 0 0 -3 1 1 -2 0 1 -1
2 to 3 · 4 to 8 · 7 to 13 words	1 -1 -2 -4 -1 1 0 2 -1 2 -1 -1
2 to 3 · 4 to 8 · over 25 words	-2 -1 0 -2 -1 -1 1 -1 -1 1 -1 -1
2 to 3 · over 8 · 0 to 1 words	2 -3 -4 0 -2 -7 -2 1 -1 -1 2 -2
2 to 3 · over 8 · 14 to 18 words	-1 0 -2 0 1 -2 -1 0 -1 3 -2 -1
2 to 3 · over 8 · 19 to 25 words	0 -1 -1 -6 -2 -2 0 1 0 0 -1 0
2 to 3 · over 8 · 2 to 3 words	-1 -6 0 2 0 -1 0 0 0 0 1 -1
2 to 3 · over 8 · 4 to 6 words	-2 0 -8 0 1 4 -2 0 -2 -1 2 0
2 to 3 · over 8 · 7 to 13 words	-1 -4 0 3 -2 2 -2 1 -2 1 -1 1
2 to 3 · over 8 · over 25 words	-3 -2 -1 -8 -2 -4 2 0 2 0 -1 0
4 to 8 · 0 · 0 to 1 words	4 -2 0 -4 -1 -3 -1 0 -1 -2 1 1
4 to 8 · 0 · 14 to 18 words	-2 0 -1 -7 0 0 1 -3 1 0 0 -1
4 to 8 · 0 · 19 to 25 words	-1 1 -1 1 -6 0 1 1 -1 1 0 0
4 to 8 · 0 · 2 to 3 words	3 -2 0 -4 -2 -5 0 -1 -1 -3 -1 2
4 to 8 · 0 · 4 to 6 words	-1 0 -1 -1 -1 -1 1 -1 0 -2 0 0
4 to 8 · 0 · 7 to 13 words	1 0 -3 -7 -2 0 0 -4 -1 0 1 1
4 to 8 · 0 · over 25 words	-1 0 -1 1 -4 -1 1 0 -2 1 0 0
4 to 8 · 1 · 0 to 1 words	3 -1 -1 -2 -1 -1 -3 -3 0 -1 1 -1
4 to 8 · 1 · 14 to 18 words	-2 2 -1 -5 -4 0 3 0 0 0 3 -3
4 to 8 · 1 · 19 to 25 words	0 1 0 -3 -4 0 1 1 0 -1 1 -1
4 to 8 · 1 · 2 to 3 words	2 0 -1 -3 -2 1 -2 -2 -1 -1 -1 1
4 to 8 · 1 · 4 to 6 words	1 1 -1 -1 2 -3 -2 -2 0 -1 0 0
4 to 8 · 1 · 7 to 13 words	3 -1 -4 0 0 -8 -4 -1 0 -2 1 -1
4 to 8 · 1 · over 25 words	-5 -1 -3 2 -7 -1 5 -2 -1 1 4 -4
4 to 8 · 2 to 3 · 0 to 1 words	0 -3 -1 -3 -11 0 0 0 0 0 2 -3
4 to 8 · 2 to 3 · 14 to 18 words	0 2 0 -6 -7 -1 1 -1 -1 2 1 -1
4 to 8 · 2 to 3 · 19 to 25 words	-2 -1 1 -3 1 -1 1 -2 1 0 0 -1
4 to 8 · 2 to 3 · 2 to 3 words	1 0 -2 -3 0 -3 0 -2 -1 -2 -1 1
4 to 8 · 2 to 3 · 4 to 6 words	-1 1 -3 1 -2 1 1 -1 -1 3 0 2
4 to 8 · 2 to 3 · 7 to 13 words	-2 1 0 -1 4 -5 -1 -1 -1 0 0 0
4 to 8 · 2 to 3 · over 25 words	-2 0 1 -4 1 -1 1 -2 -1 2 1 -1
4 to 8 · 4 to 8 · 0 to 1 words	0 -5 -4 1 -11 2 0 -1 0 -1 0 1
4 to 8 · 4 to 8 · 14 to 18 words	-1 -2 -6 -1 0 -1 2 -1 1 0 0 -2
4 to 8 · 4 to 8 · 19 to 25 words	0 1 -3 -3 0 -1 0 -2 0 1 -1 0
4 to 8 · 4 to 8 · 2 to 3 words	-1 -3 -3 0 -1 -1 1 0 -1 0 0 1
4 to 8 · 4 to 8 · 4 to 6 words	0 -2 -1 -2 -2 -9 1 0 0 2 -1 0
4 to 8 · 4 to 8 · 7 to 13 words	1 1 0 -5 -2 -1 -2 1 -2 1 0 0
4 to 8 · 4 to 8 · over 25 words	-1 -1 1 -4 -5 -2 1 -2 -1 2 0 0
4 to 8 · over 8 · 0 to 1 words	2 -4 -3 -1 -3 -2 -2 1 -2 0 0 0
4 to 8 · over 8 · 14 to 18 words	4 -3 -3 -3 -3 -2 -2 -1 -1 -1 0 0
4 to 8 · over 8 · 19 to 25 words	-1 -2 0 -3 -2 -2 1 -2 -1 -1 1 -1
4 to 8 · over 8 · 2 to 3 words	0 -2 -1 -4 -1 1 -1 -1 -2 -1 1 -1
4 to 8 · over 8 · 4 to 6 words	-1 -4 1 -4 1 -2 0 -1 -1 -1 1 -1
4 to 8 · over 8 · 7 to 13 words	1 -4 1 -2 1 -5 -1 -2 -1 0 1 -3
4 to 8 · over 8 · over 25 words	-1 -4 -4 -5 2 -4 1 -2 -1 0 0 0
over 8 · 0 · 0 to 1 words	-1 -1 -1 0 -1 0 1 -1 -3 0 -1 2
over 8 · 0 · 19 to 25 words	0 -1 2 2 -4 -1 0 -3 -1 1 0 0
over 8 · 0 · 2 to 3 words	0 0 0 -1 -9 -11 1 0 -2 2 0 1
over 8 · 0 · 4 to 6 words	-1 -2 -1 -1 -4 -10 1 -2 -2 -1 1 0
over 8 · 0 · 7 to 13 words	0 -1 -1 0 -4 -4 1 -1 -3 0 0 1
over 8 · 0 · over 25 words	-4 0 2 0 -2 -2 3 0 -4 3 3 -3
over 8 · 1 · 0 to 1 words	1 -1 -1 0 -6 1 -2 -7 -2 1 -2 3
over 8 · 1 · 14 to 18 words	-1 0 1 0 -5 -1 1 1 -1 0 1 -1
over 8 · 1 · 19 to 25 words	0 1 -1 0 -3 -1 1 1 1 2 0 0
over 8 · 1 · 2 to 3 words	-1 -1 -1 0 0 -2 0 -6 -2 0 0 1
over 8 · 1 · 4 to 6 words	1 -1 0 -1 -5 -7 0 0 -1 -1 -1 1
over 8 · 1 · 7 to 13 words	-1 1 -1 1 0 -4 0 1 -1 1 0 0
over 8 · 1 · over 25 words	0 0 -3 1 -11 -1 1 -5 -1 1 0 0
over 8 · 2 to 3 · 0 to 1 words	1 -2 0 -9 -1 2 -1 -3 -2 1 0 0
over 8 · 2 to 3 · 14 to 18 words	1 -2 -1 0 -2 -1 0 -5 -1 -2 -1 2
over 8 · 2 to 3 · 19 to 25 words	1 -1 -3 -5 -5 -1 1 -5 1 0 0 0
over 8 · 2 to 3 · 2 to 3 words	0 -3 -1 -2 -3 -1 -1 -5 -2 1 -1 1
over 8 · 2 to 3 · 4 to 6 words	-1 -3 -1 -2 -4 -2 1 0 0 -1 0 0
over 8 · 2 to 3 · 7 to 13 words	0 -1 -5 -1 -3 -4 0 -2 -2 1 -2 1
over 8 · 2 to 3 · over 25 words	-2 -1 -2 -12 0 -3 2 -4 1 3 1 -2
over 8 · 4 to 8 · 0 to 1 words	-2 -5 -1 -1 -4 1 1 -4 -1 0 1 -1
over 8 · 4 to 8 · 14 to 18 words	0 -2 -3 -2 3 -3 -1 -1 -1 -1 -1 1
over 8 · 4 to 8 · 19 to 25 words	-1 -4 -3 -1 3 -3 -2 -1 0 -2 0 0
over 8 · 4 to 8 · 2 to 3 words	1 -3 -2 -2 -1 -1 -2 -6 -2 -1 -1 0
over 8 · 4 to 8 · 4 to 6 words	2 -4 -3 -4 -1 -4 -2 0 0 -2 -1 0
over 8 · 4 to 8 · 7 to 13 words	3 -2 -4 -4 -1 -3 -2 -4 -1 -2 1 0
over 8 · 4 to 8 · over 25 words	-1 -4 -6 1 -3 -4 1 -2 1 -1 0 1
over 8 · over 8 · 0 to 1 words	-1 -6 -3 0 -7 0 1 2 0 0 0 0
over 8 · over 8 · 14 to 18 words	-1 -1 -2 -1 -3 -4 2 -5 -1 -2 0 1
over 8 · over 8 · 19 to 25 words	0 -1 -2 -6 -5 -4 1 -5 1 -2 1 0
over 8 · over 8 · 2 to 3 words	1 -3 -5 -2 -3 -1 -1 1 -3 -1 0 0
over 8 · over 8 · 4 to 6 words	0 -3 -3 -3 1 1 -1 -1 1 0 -2 1
over 8 · over 8 · 7 to 13 words	-1 -4 -9 -5 -2 -1 1 -1 0 -2 0 0
over 8 · over 8 · over 25 words	1 -3 -3 -2 1 -6 -1 -4 -1 -2 -1 1
# prose above
1 to 30 words	-2 -1 -1 1 0 1 0 2 0 1 -1 -1
161 to 320 words	0 -4 0 -2 2 -1 1 0 -2 0 1 -1
31 to 80 words	-2 -2 0 2 -1 1 -1 4 2 0 1 -4
321 to 640 words	0 -3 -1 -3 1 1 1 -2 -3 -1 0 1
641 to 1200 words	1 -6 -2 -5 -1 -3 1 -4 -3 0 -2 1
81 to 160 words	-1 -1 1 1 2 0 1 2 -1 0 0 -2
over 1200 words	1 -3 -3 -2 -5 -2 0 -2 -3 0 -2 2
# prose below
0 words	1 1 -1 -3 -2 -5 1 -2 -2 0 0 2
1 to 30 words	1 0 0 -2 -1 -1 -1 0 -2 0 0 1
161 to 320 words	0 -3 -4 -2 2 1 1 -1 -1 0 -1 1
31 to 80 words	-2 1 -5 -2 1 -4 1 0 0 -2 0 -2
321 to 640 words	0 -2 0 0 0 0 2 0 -1 1 1 -2
641 to 1200 words	-1 -7 1 1 -1 0 0 -3 0 0 0 -1
81 to 160 words	-2 -1 -5 -4 0 -1 1 1 -1 -2 0 0
over 1200 words	-1 -6 0 1 -1 1 -1 -1 -1 0 -1 -2
# prose above × prose below
0 words · 0 words	2 1 -3 -2 -2 -2 0 1 0 -1 0 1
0 words · 1 to 30 words	-1 2 2 1 2 -1 -1 1 -2 2 -2 0
0 words · 161 to 320 words	-1 2 -3 1 0 -1 0 1 2 0 -1 0
0 words · 31 to 80 words	-2 2 -2 -1 3 -1 1 -1 -1 -1 0 0
0 words · 321 to 640 words	0 -1 1 1 -3 0 -1 -1 -1 1 -1 -1
0 words · 641 to 1200 words	0 -1 0 0 -1 -2 -1 0 1 0 -1 -2
0 words · 81 to 160 words	-1 1 -3 -2 1 -4 2 1 -1 -2 1 1
0 words · over 1200 words	0 -4 -2 0 -2 -3 2 0 -1 0 1 -2
1 to 30 words · 0 words	0 -4 -4 -3 0 -3 3 1 -1 -4 3 -1
1 to 30 words · 1 to 30 words	0 2 -4 0 0 -1 0 0 -1 2 0 0
1 to 30 words · 161 to 320 words	-1 2 -1 0 -4 0 0 -1 0 -1 1 1
1 to 30 words · 31 to 80 words	-1 1 -2 -3 1 1 0 1 0 0 1 0
1 to 30 words · 321 to 640 words	-1 -2 -1 1 0 -3 1 -1 1 -1 1 -2
1 to 30 words · 641 to 1200 words	0 1 0 1 -2 -1 -1 -1 0 0 -2 -1
1 to 30 words · 81 to 160 words	-2 0 -2 0 1 -1 2 1 1 -2 -1 1
1 to 30 words · over 1200 words	-2 -3 0 1 4 2 -2 0 -1 1 -2 -2
161 to 320 words · 0 words	-1 0 1 -3 -1 -3 2 1 -3 1 1 2
161 to 320 words · 1 to 30 words	0 1 -1 0 -2 -8 -1 -1 -1 1 1 0
161 to 320 words · 161 to 320 words	0 -2 -1 -1 0 -2 0 -1 -1 1 0 -1
161 to 320 words · 31 to 80 words	-1 2 -1 -1 -1 -1 0 1 0 2 0 -1
161 to 320 words · 321 to 640 words	-2 -1 -9 -9 2 -1 2 0 -1 -1 1 -1
161 to 320 words · 641 to 1200 words	-1 -4 0 -1 0 1 0 -1 -2 0 0 0
161 to 320 words · 81 to 160 words	-1 1 -4 -3 -1 -5 1 -1 0 1 1 -2
161 to 320 words · over 1200 words	-1 -3 0 -1 -1 0 0 0 -1 -1 2 -3
31 to 80 words · 0 words	-1 3 -1 -1 -3 0 1 2 0 1 2 -3
31 to 80 words · 1 to 30 words	3 -1 -3 -6 -1 -2 -2 -1 0 -1 -1 -1
31 to 80 words · 161 to 320 words	-1 -1 -3 0 -1 0 0 1 -1 0 -2 1
31 to 80 words · 31 to 80 words	1 3 -1 -2 0 -7 -1 1 1 0 -1 -1
31 to 80 words · 321 to 640 words	-2 0 0 1 1 0 -1 1 0 2 0 -2
31 to 80 words · 641 to 1200 words	1 -6 -1 2 -3 -1 -1 -1 0 0 1 -1
31 to 80 words · 81 to 160 words	-1 1 -4 -4 0 1 0 2 0 0 0 0
31 to 80 words · over 1200 words	-1 -2 0 2 -2 0 -1 0 0 -1 0 -2
321 to 640 words · 0 words	0 0 0 -3 -1 -2 3 -5 -2 0 2 1
321 to 640 words · 1 to 30 words	1 -1 -1 -1 -2 -1 -1 0 0 -1 1 0
321 to 640 words · 161 to 320 words	-2 -4 -8 -6 2 1 2 -2 -2 -2 2 -1
321 to 640 words · 31 to 80 words	1 0 -2 1 -1 -4 0 -1 -1 0 0 0
321 to 640 words · 321 to 640 words	-1 -4 -4 -7 0 1 2 -2 0 -3 1 -1
321 to 640 words · 641 to 1200 words	2 -6 -2 -2 -1 -5 0 0 -1 -1 -1 1
321 to 640 words · 81 to 160 words	-1 -1 0 -1 1 0 -1 0 -2 1 1 -2
321 to 640 words · over 1200 words	0 -2 0 0 1 0 0 0 -1 1 -1 -2
641 to 1200 words · 0 words	1 -2 -2 0 0 -6 0 -5 -3 -1 0 1
641 to 1200 words · 1 to 30 words	1 -1 -1 -6 2 -4 0 -5 -1 0 1 -1
641 to 1200 words · 161 to 320 words	-1 -4 -1 -2 -1 -2 1 0 -2 1 1 0
641 to 1200 words · 31 to 80 words	1 -3 -3 -2 -4 -8 0 -1 -2 -2 -1 0
641 to 1200 words · 321 to 640 words	0 -4 0 -4 -1 -3 1 -2 1 -2 -1 1
641 to 1200 words · 641 to 1200 words	0 -2 -3 -1 -1 -5 1 -2 0 0 0 0
641 to 1200 words · 81 to 160 words	0 -3 -4 -6 -3 -4 1 -3 -2 -2 1 0
641 to 1200 words · over 1200 words	-2 -3 -1 -1 -2 2 1 0 0 -2 1 0
81 to 160 words · 0 words	-1 4 -2 -1 -2 -6 2 0 -2 3 2 -1
81 to 160 words · 1 to 30 words	0 3 -3 -3 -3 -1 0 0 -1 1 0 0
81 to 160 words · 161 to 320 words	-1 0 -5 -1 2 -5 -2 0 1 0 -1 -1
81 to 160 words · 31 to 80 words	-1 1 -3 0 0 -1 0 -1 0 1 -1 0
81 to 160 words · 321 to 640 words	-1 -1 0 -2 1 0 1 1 -1 1 1 -2
81 to 160 words · 641 to 1200 words	0 -4 -1 1 -2 3 0 -2 -1 0 1 -3
81 to 160 words · 81 to 160 words	-2 0 -2 1 -2 0 0 1 -1 0 -1 -1
81 to 160 words · over 1200 words	-5 -3 0 0 -1 -6 3 0 0 -1 2 -2
over 1200 words · 0 words	1 -1 -1 -1 -10 -5 1 -2 -5 -1 0 0
over 1200 words · 1 to 30 words	0 -2 -1 -1 -3 -2 2 -1 -1 -2 0 1
over 1200 words · 161 to 320 words	1 -1 -6 -2 -8 0 0 -7 -1 -1 -1 1
over 1200 words · 31 to 80 words	-1 -2 -1 -3 0 -2 1 -1 -2 -1 0 0
over 1200 words · 321 to 640 words	-1 -2 1 1 -1 -1 0 0 1 1 -1 0
over 1200 words · 641 to 1200 words	-1 -1 -5 -3 -2 1 0 -3 0 1 -1 -1
over 1200 words · 81 to 160 words	1 -1 -3 0 -7 -1 -1 -1 -1 -1 -1 2
over 1200 words · over 1200 words	-1 -2 0 -1 -1 0 0 -1 -1 0 -2 0
# share of prose above × size
a fifth · 0 to 1 words	0 -4 -12 3 -3 -1 -3 2 0 1 2 -2
a fifth · 14 to 18 words	0 -1 0 1 -1 -5 -1 0 2 -1 -1 -1
a fifth · 19 to 25 words	-4 -3 1 -2 0 -5 1 1 0 0 1 -2
a fifth · 2 to 3 words	-1 -4 -4 3 -3 0 -2 1 0 1 -1 -2
a fifth · 4 to 6 words	-1 -4 -1 1 0 3 -2 0 0 0 0 -2
a fifth · 7 to 13 words	-1 -1 2 2 -2 1 -1 1 2 1 -1 -2
a fifth · over 25 words	-6 -2 -1 -5 1 -4 3 -2 0 0 0 -1
all · 0 to 1 words	0 -1 -1 -2 -1 0 1 -2 -1 -1 2 0
all · 14 to 18 words	0 0 -1 -1 -1 -2 0 0 -2 0 -1 1
all · 19 to 25 words	0 0 -2 -1 -5 -2 1 0 -2 1 0 0
all · 2 to 3 words	0 -1 -1 -2 1 -3 1 -1 -2 -1 1 0
all · 4 to 6 words	0 -1 -1 -1 -3 -4 1 -4 -2 -1 1 0
all · 7 to 13 words	0 -1 -2 -7 0 -5 2 -3 -3 0 1 0
all · over 25 words	0 0 -2 1 -3 -2 0 -1 -3 1 0 -1
most · 0 to 1 words	0 -9 -4 -5 -7 1 1 0 -3 -1 1 2
most · 14 to 18 words	0 -1 0 -2 -2 -4 1 -3 0 1 -1 0
most · 19 to 25 words	0 -1 -3 -3 -1 -6 0 -2 0 -1 0 0
most · 2 to 3 words	0 -5 -5 -3 -3 -2 1 -9 -3 1 -1 1
most · 4 to 6 words	-2 -5 -7 -5 0 -1 0 3 0 0 -1 0
most · over 25 words	-1 -4 -2 0 -2 -6 0 -4 -1 1 -1 0
no prose · 0 to 1 words	2 -1 -4 -1 -4 -3 -1 3 0 -1 -1 1
no prose · 14 to 18 words	0 2 -1 -2 -2 0 0 0 -1 1 0 -1
no prose · 19 to 25 words	-1 -1 2 -2 2 0 -2 -1 -2 3 -2 0
no prose · 2 to 3 words	2 -2 -3 0 -7 -2 -1 -1 0 1 -1 1
no prose · 4 to 6 words	2 0 0 -1 0 -1 1 1 0 -1 2 1
no prose · 7 to 13 words	1 2 -4 -2 -1 1 0 1 1 1 0 -1
none · 0 to 1 words	1 -2 -2 0 -1 0 0 0 0 1 0 -1
none · 14 to 18 words	-2 -1 1 -1 1 -5 1 0 -1 0 3 -1
none · 19 to 25 words	-2 -2 0 -2 -1 -3 2 -1 0 -2 2 -2
none · 4 to 6 words	-1 1 0 1 -1 -2 0 -3 -1 1 -1 -1
none · 7 to 13 words	-3 2 -1 0 1 -3 1 1 0 0 0 -1
none · over 25 words	-5 -4 2 -9 -2 -5 3 0 -2 -2 3 -1
up to three fifths · 0 to 1 words	0 -8 -6 -1 -3 1 0 4 -1 -2 1 0
up to three fifths · 14 to 18 words	0 -1 -3 -1 2 -4 -1 -4 -2 -1 0 0
up to three fifths · 19 to 25 words	1 -1 -5 -2 -2 -4 0 -5 0 -2 -1 1
up to three fifths · 2 to 3 words	-1 -5 -6 -3 0 1 1 0 -2 -3 2 -1
up to three fifths · 4 to 6 words	-2 -2 -4 -1 -1 0 1 1 -1 0 0 0
up to three fifths · 7 to 13 words	0 -4 -4 -4 1 -2 0 2 -2 0 0 -1
up to three fifths · over 25 words	-1 -2 -1 -3 -1 -4 1 -6 0 0 0 -1
# nearest paragraph above
0 to 1 lines away	0 -2 0 -1 0 -1 1 1 1 0 -1 1
14 to 20 lines away	1 -5 -2 -2 -1 -1 0 -9 -1 0 0 1
2 lines away	0 -3 -2 0 2 2 0 -1 1 -2 0 1
21 to 40 lines away	0 -3 0 -1 -2 -2 1 -3 0 -1 0 0
3 lines away	0 -3 1 -1 2 2 0 -2 1 -1 0 0
4 to 5 lines away	0 -2 0 1 -2 -1 1 -5 0 0 0 0
41 to 80 lines away	0 -5 2 -2 -2 -4 1 -6 -1 0 0 0
6 to 8 lines away	0 -1 -4 -1 0 -1 0 0 0 0 1 0
9 to 13 lines away	1 -5 -1 -1 -1 0 0 -3 0 -1 2 0
none	1 0 -1 0 -1 0 0 2 1 1 -1 -3
over 80 lines away	1 -5 1 -3 -6 -3 2 -3 -3 -4 1 3
# nearest paragraph below
0 to 1 lines away	0 -2 0 -2 0 -1 1 -5 0 1 -1 1
14 to 20 lines away	-1 -2 -1 2 2 0 0 0 0 0 1 0
2 lines away	0 -1 -2 -1 2 1 -1 1 1 -1 0 0
21 to 40 lines away	0 -3 -1 -1 -2 -1 1 -2 0 0 0 0
3 lines away	0 -1 -2 0 2 2 0 -2 0 -1 0 0
4 to 5 lines away	0 -5 2 2 1 0 0 -1 0 -2 1 0
41 to 80 lines away	1 -2 -2 -4 -2 -1 1 -1 0 0 0 1
6 to 8 lines away	0 -3 1 1 -1 0 0 1 0 0 1 0
9 to 13 lines away	0 -3 -1 1 1 0 1 -2 0 0 1 0
none	1 2 1 -2 -1 -4 1 -2 -2 0 0 2
over 80 lines away	0 -1 -3 -6 -5 -2 0 0 1 0 -1 -2
# near paragraph above × near paragraph below × size
0 to 1 lines away · 0 to 1 lines away · 0 to 1 words	1 -3 -2 0 -2 -7 0 -3 -1 1 1 0
0 to 1 lines away · 0 to 1 lines away · 14 to 18 words	-1 -1 -4 -7 -3 -4 2 1 0 3 -1 -2
0 to 1 lines away · 0 to 1 lines away · 19 to 25 words	-1 -2 -3 -5 -3 -3 2 -2 1 0 0 -1
0 to 1 lines away · 0 to 1 lines away · 2 to 3 words	-3 -1 -5 -1 -6 -2 4 -2 1 0 0 -1
0 to 1 lines away · 0 to 1 lines away · 4 to 6 words	-3 1 -1 -1 -4 -2 3 -1 2 1 -1 0
0 to 1 lines away · 0 to 1 lines away · 7 to 13 words	-2 1 1 -5 -6 0 3 -8 1 0 -2 1
0 to 1 lines away · 0 to 1 lines away · over 25 words	-1 -3 -2 -3 0 -5 -1 -3 1 1 -3 1
0 to 1 lines away · 2 lines away · 0 to 1 words	2 -2 -2 -2 -8 0 -3 3 -1 0 -2 1
0 to 1 lines away · 2 lines away · 14 to 18 words	-1 -1 -6 -7 -2 -2 1 -2 -1 -1 1 -1
0 to 1 lines away · 2 lines away · 19 to 25 words	0 1 0 -2 1 -1 -2 -1 -1 1 -2 2
0 to 1 lines away · 2 lines away · 2 to 3 words	0 -3 -4 0 2 0 -2 -2 -1 1 -1 0
0 to 1 lines away · 2 lines away · 4 to 6 words	3 -2 -2 -2 2 -2 -3 -2 0 -2 -1 1
0 to 1 lines away · 2 lines away · 7 to 13 words	1 1 -2 1 2 -3 -3 1 0 0 1 -1
0 to 1 lines away · 2 lines away · over 25 words	-3 0 -2 -8 0 -3 3 -3 0 0 2 -2
0 to 1 lines away · 3 to 5 lines away · 0 to 1 words	0 -3 -2 -2 -1 0 -2 4 1 0 0 0
0 to 1 lines away · 3 to 5 lines away · 14 to 18 words	0 0 2 -1 2 -1 -2 -1 0 1 -4 3
0 to 1 lines away · 3 to 5 lines away · 19 to 25 words	-3 1 0 -5 -3 -1 3 0 0 0 2 -2
0 to 1 lines away · 3 to 5 lines away · 2 to 3 words	3 -2 -3 -3 -5 -6 -2 -1 1 -4 3 -2
0 to 1 lines away · 3 to 5 lines away · 4 to 6 words	-1 -1 1 0 4 1 -4 1 1 -2 0 0
0 to 1 lines away · 3 to 5 lines away · 7 to 13 words	1 -1 -3 2 1 -1 -3 1 -1 -1 0 0
0 to 1 lines away · 3 to 5 lines away · over 25 words	-1 -1 -4 -2 -1 -2 1 -5 -1 -1 0 0
0 to 1 lines away · 6 to 15 lines away · 0 to 1 words	2 -2 -1 0 -6 -8 -2 1 1 -5 1 0
0 to 1 lines away · 6 to 15 lines away · 14 to 18 words	1 -1 0 -5 -2 0 0 -2 1 1 0 0
0 to 1 lines away · 6 to 15 lines away · 19 to 25 words	1 -2 0 -4 0 -1 -1 -4 0 1 -1 0
0 to 1 lines away · 6 to 15 lines away · 2 to 3 words	2 -1 -2 3 -6 0 -4 0 0 0 0 0
0 to 1 lines away · 6 to 15 lines away · 4 to 6 words	-1 -2 -4 0 -1 0 -1 0 1 2 -3 1
0 to 1 lines away · 6 to 15 lines away · 7 to 13 words	-2 0 0 0 0 -1 1 0 -1 -1 -1 0
0 to 1 lines away · 6 to 15 lines away · over 25 words	-1 -2 -3 1 0 -1 1 -3 0 -1 0 0
0 to 1 lines away · none · 0 to 1 words	1 -1 -1 -3 -3 -3 -1 1 -1 -1 -1 1
0 to 1 lines away · none · 14 to 18 words	0 1 -1 -4 0 0 -1 0 -3 0 -1 1
0 to 1 lines away · none · 19 to 25 words	-2 0 -1 -3 -1 0 2 -1 -4 -1 2 -1
0 to 1 lines away · none · 2 to 3 words	-2 2 0 4 -3 -3 -2 1 -1 5 -3 2
0 to 1 lines away · none · 4 to 6 words	0 0 0 -1 -2 0 0 -1 0 -1 0 0
0 to 1 lines away · none · 7 to 13 words	0 -1 -1 -3 -2 -3 1 0 -2 0 1 -1
0 to 1 lines away · none · over 25 words	-2 0 1 -5 -3 -1 2 -2 1 2 2 -2
0 to 1 lines away · over 15 lines away · 0 to 1 words	1 -1 -1 0 -5 -1 0 -6 2 0 -1 -2
0 to 1 lines away · over 15 lines away · 14 to 18 words	-1 -1 -2 -3 -2 0 2 0 -1 0 1 -1
0 to 1 lines away · over 15 lines away · 19 to 25 words	-1 -1 -3 -3 0 0 1 -1 2 -1 1 -2
0 to 1 lines away · over 15 lines away · 2 to 3 words	0 -3 -1 -3 2 -6 0 -5 0 -1 -1 1
0 to 1 lines away · over 15 lines away · 4 to 6 words	0 -2 -2 -3 2 2 -2 0 0 -1 -1 1
0 to 1 lines away · over 15 lines away · 7 to 13 words	1 -2 0 1 -4 -2 -2 1 0 0 -4 3
0 to 1 lines away · over 15 lines away · over 25 words	-3 -1 0 -3 0 0 2 -1 -1 0 2 -1
2 lines away · 0 to 1 lines away · 0 to 1 words	-1 -2 -1 -4 -1 -2 1 -2 -1 -2 3 -3
2 lines away · 0 to 1 lines away · 14 to 18 words	-2 -2 -7 -3 -1 -2 3 -1 1 -1 1 -1
2 lines away · 0 to 1 lines away · 19 to 25 words	0 -1 -4 -3 0 -1 0 0 -1 0 -1 1
2 lines away · 0 to 1 lines away · 2 to 3 words	0 -1 -3 2 0 0 -4 -1 -2 -1 1 -2
2 lines away · 0 to 1 lines away · 4 to 6 words	0 0 -4 1 0 -3 -1 -4 2 0 0 -1
2 lines away · 0 to 1 lines away · 7 to 13 words	0 0 -1 -3 1 -17 -3 -1 -1 1 -3 1
2 lines away · 0 to 1 lines away · over 25 words	-2 -1 0 -7 0 -4 1 -2 1 3 -2 -1
2 lines away · 2 lines away · 0 to 1 words	3 -3 -1 -4 -6 0 -2 -2 1 0 -1 0
2 lines away · 2 lines away · 14 to 18 words	0 -2 -5 -1 -3 -1 1 -2 0 -1 0 0
2 lines away · 2 lines away · 19 to 25 words	-1 0 -2 -3 0 -1 1 1 -1 -2 1 0
2 lines away · 2 lines away · 2 to 3 words	3 -2 2 -1 -2 -7 -2 -1 -1 -1 0 1
2 lines away · 2 lines away · 4 to 6 words	-3 -2 -4 1 2 3 -2 -5 2 1 2 -4
2 lines away · 2 lines away · 7 to 13 words	-1 -2 -1 -2 -2 2 0 1 1 -3 1 -1
2 lines away · 2 lines away · over 25 words	-1 -1 -2 -5 -4 -2 2 -3 1 -1 0 0
2 lines away · 3 to 5 lines away · 0 to 1 words	-1 -1 -2 -1 -6 2 -2 -2 -2 -1 -1 1
2 lines away · 3 to 5 lines away · 14 to 18 words	0 2 -1 0 0 -1 -1 -1 -1 1 -1 1
2 lines away · 3 to 5 lines away · 19 to 25 words	0 0 -3 1 -2 -1 0 -3 0 -1 1 -1
2 lines away · 3 to 5 lines away · 2 to 3 words	-2 2 -2 1 -7 0 0 0 1 -1 -1 0
2 lines away · 3 to 5 lines away · 4 to 6 words	2 -3 -3 -1 1 -3 -3 0 0 -2 1 0
2 lines away · 3 to 5 lines away · 7 to 13 words	-1 -1 -2 -1 -3 -1 3 -2 -1 -2 3 -1
2 lines away · 3 to 5 lines away · over 25 words	-1 0 0 -5 -2 -1 2 -2 0 1 0 -1
2 lines away · 6 to 15 lines away · 0 to 1 words	-1 -3 -1 1 0 -8 0 -1 0 0 0 0
2 lines away · 6 to 15 lines away · 14 to 18 words	-1 0 -4 2 -1 -1 1 -1 2 0 -2 -1
2 lines away · 6 to 15 lines away · 19 to 25 words	0 1 -2 -2 -1 0 -1 1 1 -1 -1 0
2 lines away · 6 to 15 lines away · 2 to 3 words	2 -2 -1 -1 -2 2 -3 -2 -2 -2 0 1
2 lines away · 6 to 15 lines away · 4 to 6 words	1 -3 -4 -3 -2 -1 0 -5 0 1 0 0
2 lines away · 6 to 15 lines away · 7 to 13 words	1 -3 -1 -3 1 -1 -2 -1 2 -1 0 0
2 lines away · 6 to 15 lines away · over 25 words	-4 0 0 0 0 -1 2 -2 0 0 1 -2
2 lines away · none · 0 to 1 words	1 2 0 -4 -4 -1 -1 1 0 2 0 -1
2 lines away · none · 14 to 18 words	-3 0 0 1 0 0 2 -2 -1 1 2 -2
2 lines away · none · 19 to 25 words	1 0 -1 -2 -3 0 1 0 -1 1 1 -1
2 lines away · none · 2 to 3 words	1 0 0 0 -1 -4 -1 0 0 0 -2 2
2 lines away · none · 4 to 6 words	-1 -1 -1 2 0 -3 -2 -2 -2 1 -2 1
2 lines away · none · 7 to 13 words	1 -1 -1 -9 1 -3 0 -8 -1 -1 1 0
2 lines away · none · over 25 words	-1 0 -1 -8 -7 0 1 1 -2 -1 1 -1
2 lines away · over 15 lines away · 0 to 1 words	0 -2 0 0 -4 1 -4 1 1 -2 0 0
2 lines away · over 15 lines away · 14 to 18 words	-1 1 -1 -4 0 0 1 -1 -1 1 0 0
2 lines away · over 15 lines away · 19 to 25 words	0 0 0 -2 -4 0 0 1 0 0 0 0
2 lines away · over 15 lines away · 2 to 3 words	0 -2 -1 -3 -1 -7 2 -3 1 -1 0 0
2 lines away · over 15 lines away · 4 to 6 words	1 -2 -2 -2 -1 -4 -1 -3 2 0 -2 0
2 lines away · over 15 lines away · 7 to 13 words	-2 -1 1 2 0 1 0 -2 0 0 -1 1
2 lines away · over 15 lines away · over 25 words	1 -1 1 -4 -2 0 -2 1 0 0 -2 1
3 to 5 lines away · 0 to 1 lines away · 0 to 1 words	-1 -2 -3 -3 -1 1 0 -1 -1 2 0 -1
3 to 5 lines away · 0 to 1 lines away · 14 to 18 words	-1 1 1 -3 1 -2 -1 0 -2 0 -3 3
3 to 5 lines away · 0 to 1 lines away · 19 to 25 words	1 -2 -2 -5 2 -2 -3 -1 0 0 -2 3
3 to 5 lines away · 0 to 1 lines away · 2 to 3 words	-1 -5 -4 2 0 1 -1 -1 -1 1 0 -1
3 to 5 lines away · 0 to 1 lines away · 4 to 6 words	2 -2 -5 -3 -3 0 -2 -4 0 -2 -1 1
3 to 5 lines away · 0 to 1 lines away · 7 to 13 words	1 -4 2 -2 -1 -1 -2 -4 1 2 -1 -2
3 to 5 lines away · 0 to 1 lines away · over 25 words	0 -3 -7 -1 1 -3 0 -1 0 -3 0 0
3 to 5 lines away · 2 lines away · 0 to 1 words	-1 -3 -2 -1 0 1 0 1 -1 -2 -1 1
3 to 5 lines away · 2 lines away · 14 to 18 words	0 1 -1 0 -1 -1 0 -1 -2 0 1 -1
3 to 5 lines away · 2 lines away · 19 to 25 words	-3 -2 -4 -2 1 -1 2 -1 0 -2 2 -2
3 to 5 lines away · 2 lines away · 2 to 3 words	0 1 -3 -2 -4 -1 -1 -1 -2 1 -2 1
3 to 5 lines away · 2 lines away · 4 to 6 words	1 -1 1 0 -1 -2 -2 1 0 1 1 -2
3 to 5 lines away · 2 lines away · 7 to 13 words	1 1 -5 0 0 -4 -1 0 0 -2 0 -1
3 to 5 lines away · 2 lines away · over 25 words	-1 -2 -2 -5 -1 -2 1 -1 -1 -2 2 -3
3 to 5 lines away · 3 to 5 lines away · 0 to 1 words	-2 -3 -2 0 -3 -4 3 0 -1 0 0 -1
3 to 5 lines away · 3 to 5 lines away · 14 to 18 words	2 -1 0 1 -3 -1 -1 -2 1 -1 1 -1
3 to 5 lines away · 3 to 5 lines away · 19 to 25 words	0 0 1 -6 -4 -2 1 -3 0 1 1 -1
3 to 5 lines away · 3 to 5 lines away · 2 to 3 words	-1 -3 -4 2 -3 1 0 1 2 -2 1 -2
3 to 5 lines away · 3 to 5 lines away · 4 to 6 words	-2 -1 -2 1 -1 0 1 -3 -1 0 -1 2
3 to 5 lines away · 3 to 5 lines away · 7 to 13 words	1 -1 -2 -3 -2 -1 0 -1 0 0 1 -2
3 to 5 lines away · 3 to 5 lines away · over 25 words	0 -1 -1 -1 -2 -2 0 -3 0 0 -1 1
3 to 5 lines away · 6 to 15 lines away · 0 to 1 words	0 -4 -2 3 -10 -2 -2 -1 0 -1 1 -1
3 to 5 lines away · 6 to 15 lines away · 14 to 18 words	-1 0 -1 0 2 -1 -1 -1 1 -2 2 -1
3 to 5 lines away · 6 to 15 lines away · 19 to 25 words	0 -2 0 -4 1 -1 -1 -1 2 1 -1 -1
3 to 5 lines away · 6 to 15 lines away · 2 to 3 words	0 -6 -3 -3 -1 0 1 -1 -1 0 1 0
3 to 5 lines away · 6 to 15 lines away · 7 to 13 words	0 2 2 1 -3 -1 -1 -5 -2 3 0 0
3 to 5 lines away · 6 to 15 lines away · over 25 words	1 -1 -2 -2 -1 -1 0 -1 -1 0 0 1
3 to 5 lines away · none · 0 to 1 words	-1 -1 -1 2 0 1 -3 1 -1 -2 1 1
3 to 5 lines away · none · 14 to 18 words	0 -1 0 -7 1 0 0 -2 -2 1 -1 0
3 to 5 lines away · none · 19 to 25 words	0 0 2 -3 -3 0 0 -2 -2 3 0 -1
3 to 5 lines away · none · 2 to 3 words	4 1 -1 -1 -9 -4 -3 1 1 1 -1 0
3 to 5 lines away · none · 4 to 6 words	-2 -1 -1 2 -1 -3 2 -5 -1 -2 3 -2
3 to 5 lines away · none · 7 to 13 words	-2 2 -2 1 -1 -5 2 -1 -2 4 2 -2
3 to 5 lines away · none · over 25 words	-1 0 2 0 -2 -1 1 -3 -1 3 1 0
3 to 5 lines away · over 15 lines away · 0 to 1 words	0 -2 -1 -1 0 0 0 -3 0 -1 0 -1
3 to 5 lines away · over 15 lines away · 14 to 18 words	-1 -1 -2 0 0 -1 0 1 -1 0 0 0
3 to 5 lines away · over 15 lines away · 19 to 25 words	0 -1 -1 1 -2 0 0 -1 2 -2 0 -1
3 to 5 lines away · over 15 lines away · 2 to 3 words	2 -3 -2 -1 -3 0 -1 -1 1 0 -3 3
3 to 5 lines away · over 15 lines away · 4 to 6 words	2 -3 -3 -5 -5 -6 0 -4 2 0 -1 -1
3 to 5 lines away · over 15 lines away · 7 to 13 words	0 -3 -5 -2 2 -3 -1 -3 2 0 0 -1
3 to 5 lines away · over 15 lines away · over 25 words	0 -1 0 -5 -1 0 1 0 -1 2 1 -1
6 to 15 lines away · 0 to 1 lines away · 0 to 1 words	1 -3 -1 -6 -2 -5 3 0 -1 0 -1 1
6 to 15 lines away · 0 to 1 lines away · 14 to 18 words	1 -1 -5 -1 0 -1 -1 0 0 0 -3 3
6 to 15 lines away · 0 to 1 lines away · 19 to 25 words	0 1 -1 -3 -2 -1 0 0 -1 0 -1 1
6 to 15 lines away · 0 to 1 lines away · 2 to 3 words	1 -2 -3 -1 -3 1 -1 0 -1 0 1 -2
6 to 15 lines away · 0 to 1 lines away · 4 to 6 words	1 -2 -4 -3 0 0 -2 -2 0 -1 1 0
6 to 15 lines away · 0 to 1 lines away · 7 to 13 words	1 -2 -3 -2 -1 -2 0 -2 2 0 -2 1
6 to 15 lines away · 0 to 1 lines away · over 25 words	-2 -1 -2 -5 -3 -2 2 -1 0 -2 1 -1
6 to 15 lines away · 2 lines away · 0 to 1 words	0 -3 -1 -5 -7 1 1 -3 -1 0 0 0
6 to 15 lines away · 2 lines away · 14 to 18 words	1 1 -2 -5 0 -1 -2 0 1 1 -1 -1
6 to 15 lines away · 2 lines away · 19 to 25 words	3 -4 1 -3 -3 -1 -3 -1 1 0 0 -2
6 to 15 lines away · 2 lines away · 2 to 3 words	0 -2 -2 -2 -1 -1 0 -1 -3 0 0 0
6 to 15 lines away · 2 lines away · 4 to 6 words	1 -2 -2 -2 1 -1 -1 0 0 0 0 -1
6 to 15 lines away · 2 lines away · 7 to 13 words	1 -1 -2 -1 -2 0 -1 -2 0 1 0 -2
6 to 15 lines away · 2 lines away · over 25 words	-1 0 -2 2 -3 -1 2 0 -1 -2 -1 1
6 to 15 lines away · 3 to 5 lines away · 0 to 1 words	-1 -4 -2 0 -9 -5 2 2 0 -2 1 -1
6 to 15 lines away · 3 to 5 lines away · 14 to 18 words	0 0 -5 -6 0 -1 0 -1 -2 0 1 -1
6 to 15 lines away · 3 to 5 lines away · 19 to 25 words	0 -1 -2 0 -3 -1 0 -1 0 0 -1 0
6 to 15 lines away · 3 to 5 lines away · 2 to 3 words	2 -1 -3 -3 -1 -1 -1 -1 -2 -1 2 -1
6 to 15 lines away · 3 to 5 lines away · 4 to 6 words	1 -1 -4 1 0 -2 -1 -5 -1 0 1 -1
6 to 15 lines away · 3 to 5 lines away · 7 to 13 words	1 -1 -4 -2 1 1 -1 -2 1 2 0 -1
6 to 15 lines away · 3 to 5 lines away · over 25 words	1 0 -1 0 -2 -1 0 -1 1 0 -1 0
6 to 15 lines away · 6 to 15 lines away · 0 to 1 words	0 -4 -3 -2 -3 -4 0 0 -3 1 2 0
6 to 15 lines away · 6 to 15 lines away · 14 to 18 words	4 0 -1 -6 -3 0 -4 0 0 -2 -3 2
6 to 15 lines away · 6 to 15 lines away · 19 to 25 words	-2 0 -1 1 1 -1 -1 -1 0 -1 -1 1
6 to 15 lines away · 6 to 15 lines away · 2 to 3 words	0 -6 -3 0 -1 -4 0 -3 -2 1 0 0
6 to 15 lines away · 6 to 15 lines away · 4 to 6 words	0 -2 -4 1 -2 -2 -1 3 -1 2 -2 1
6 to 15 lines away · 6 to 15 lines away · 7 to 13 words	2 -3 0 -2 -2 0 -2 1 0 0 0 0
6 to 15 lines away · 6 to 15 lines away · over 25 words	0 -2 0 -8 -4 -1 2 -1 -1 -2 0 1
6 to 15 lines away · none · 0 to 1 words	1 -1 -1 -1 -5 -4 -2 0 0 -1 -2 1
6 to 15 lines away · none · 14 to 18 words	-2 2 0 1 0 0 1 -1 1 1 0 -1
6 to 15 lines away · none · 19 to 25 words	0 2 -1 1 -6 0 -1 0 0 1 -1 0
6 to 15 lines away · none · 2 to 3 words	2 -1 -1 -1 0 -5 -2 -1 -2 -2 -2 3
6 to 15 lines away · none · 4 to 6 words	0 0 -1 0 -2 -5 0 0 1 -1 0 -1
6 to 15 lines away · none · 7 to 13 words	-1 1 -2 -3 0 -3 1 0 0 -1 1 0
6 to 15 lines away · none · over 25 words	-4 0 -1 3 -3 0 3 -1 -1 0 3 -3
6 to 15 lines away · over 15 lines away · 0 to 1 words	2 -1 -1 -2 -3 -3 0 -4 -1 0 1 0
6 to 15 lines away · over 15 lines away · 14 to 18 words	1 -1 -1 -5 -8 -1 1 -1 1 -2 0 -2
6 to 15 lines away · over 15 lines away · 19 to 25 words	0 -1 -3 1 0 -1 -1 -1 -2 0 -1 2
6 to 15 lines away · over 15 lines away · 2 to 3 words	0 0 -1 -3 0 1 0 -2 -1 -1 -1 1
6 to 15 lines away · over 15 lines away · 4 to 6 words	0 -2 -3 -1 -8 0 1 -6 2 -1 0 -2
6 to 15 lines away · over 15 lines away · 7 to 13 words	1 -1 -4 -1 -5 -6 1 -2 2 -2 0 -2
6 to 15 lines away · over 15 lines away · over 25 words	-1 -1 -3 0 -1 0 1 0 -1 0 0 0
none · 0 to 1 lines away · 0 to 1 words	1 -1 -4 0 0 -1 -4 0 0 2 -3 1
none · 0 to 1 lines away · 14 to 18 words	-1 1 -1 -2 1 -2 -1 0 0 2 -2 0
none · 0 to 1 lines away · 19 to 25 words	-4 -2 1 1 -3 -2 1 0 -2 0 1 -1
none · 0 to 1 lines away · 2 to 3 words	-2 0 0 0 -4 3 -2 0 -1 2 -1 -2
none · 0 to 1 lines away · 4 to 6 words	-4 2 -2 2 -1 1 -1 0 -4 3 -1 -3
none · 0 to 1 lines away · 7 to 13 words	-5 2 -1 1 -2 -2 1 0 -2 0 1 -1
none · 0 to 1 lines away · over 25 words	-7 -2 1 -6 1 -2 1 0 -1 0 1 1
none · 2 lines away · 0 to 1 words	-3 -1 -4 2 0 1 0 0 2 -1 0 -1
none · 2 lines away · 14 to 18 words	1 -2 -1 -2 -3 -1 3 0 2 -4 3 0
none · 2 lines away · 19 to 25 words	0 0 -1 -6 0 -1 0 0 0 0 0 -1
none · 2 lines away · 2 to 3 words	-2 0 -8 3 -6 1 -3 0 0 2 -2 -3
none · 2 lines away · 4 to 6 words	-2 1 -1 1 -3 -7 -2 -1 -2 3 -3 -1
none · 2 lines away · 7 to 13 words	1 0 -3 -2 1 -8 0 0 1 -1 1 -1
none · 2 lines away · over 25 words	0 0 0 -4 -6 -1 2 0 0 -2 2 0
none · 3 to 5 lines away · 0 to 1 words	0 -7 -8 1 -12 2 -1 2 0 0 -2 -1
none · 3 to 5 lines away · 14 to 18 words	-2 1 -1 -5 2 -1 0 0 -2 1 1 -1
none · 3 to 5 lines away · 19 to 25 words	-1 -1 -3 -1 1 -1 1 0 1 -1 1 0
none · 3 to 5 lines away · 2 to 3 words	-1 -1 -3 3 0 -2 -1 0 1 0 -1 -2
none · 3 to 5 lines away · 4 to 6 words	-2 -1 3 -2 0 1 1 0 1 -1 1 -3
none · 3 to 5 lines away · 7 to 13 words	-1 0 1 -3 0 0 0 0 2 -1 -1 -2
none · 3 to 5 lines away · over 25 words	-1 -2 -1 -5 0 -1 1 0 0 -1 1 -2
none · 6 to 15 lines away · 0 to 1 words	1 -3 -3 1 -4 -1 -2 -1 1 0 -2 -2
none · 6 to 15 lines away · 14 to 18 words	-3 1 2 1 -2 -1 -2 0 -1 1 2 -1
none · 6 to 15 lines away · 19 to 25 words	-1 -1 1 -9 -4 -1 3 0 1 -3 3 -1
none · 6 to 15 lines away · 2 to 3 words	-1 -1 0 1 -1 1 -1 -1 1 1 -1 -2
none · 6 to 15 lines away · 4 to 6 words	-2 1 -6 1 1 -6 0 -2 1 -1 -1 -1
none · 6 to 15 lines away · 7 to 13 words	-1 0 -3 0 2 -6 -2 2 1 0 -1 -1
none · 6 to 15 lines away · over 25 words	-2 -5 -1 -3 1 -1 2 0 0 -2 2 -2
none · none · 0 to 1 words	-2 0 0 2 -1 1 0 3 -1 -3 2 0
none · none · 14 to 18 words	-1 0 -2 -1 -1 0 1 0 0 -3 2 -3
none · none · 19 to 25 words	-5 -1 2 -1 2 0 1 0 -2 2 1 -2
none · none · 2 to 3 words	-2 -1 -1 3 -2 1 -1 0 -1 -1 3 0
none · none · 4 to 6 words	-4 3 2 1 4 1 3 2 -2 3 3 0
none · none · 7 to 13 words	-2 3 -4 3 1 1 1 2 -1 1 1 0
none · none · over 25 words	-1 0 -1 0 3 0 -1 0 -1 2 0 -1
none · over 15 lines away · 0 to 1 words	2 -1 -1 -3 -1 -2 -1 -1 1 1 -2 -2
none · over 15 lines away · 14 to 18 words	4 -3 -1 -6 -8 -1 -2 0 0 0 -2 0
none · over 15 lines away · 19 to 25 words	2 -1 -1 -3 -4 0 0 0 0 0 0 -1
none · over 15 lines away · 2 to 3 words	2 -2 -2 -1 -4 -2 -2 -1 1 1 -2 -2
none · over 15 lines away · 4 to 6 words	2 -2 -6 -1 -3 -6 -2 0 1 0 -2 -1
none · over 15 lines away · 7 to 13 words	-1 2 -4 0 -4 -6 0 -1 0 0 -1 -2
none · over 15 lines away · over 25 words	-1 -2 1 -4 -6 0 1 0 -2 1 1 0
over 15 lines away · 0 to 1 lines away · 0 to 1 words	0 -2 -1 -1 -4 0 0 0 -1 -1 -1 2
over 15 lines away · 0 to 1 lines away · 14 to 18 words	-4 0 -1 2 -1 -1 0 0 0 0 0 -1
over 15 lines away · 0 to 1 lines away · 19 to 25 words	-2 -2 -1 1 0 0 0 0 -1 1 0 -2
over 15 lines away · 0 to 1 lines away · 2 to 3 words	3 -2 -2 -3 -3 -1 0 0 -1 -1 0 0
over 15 lines away · 0 to 1 lines away · 4 to 6 words	4 -2 -3 -2 -4 -2 -2 -1 2 -1 -5 1
over 15 lines away · 0 to 1 lines away · 7 to 13 words	1 -2 -6 -5 4 -1 -2 -1 -1 0 0 1
over 15 lines away · 0 to 1 lines away · over 25 words	1 -1 -1 -2 1 0 -1 0 -1 1 -2 2
over 15 lines away · 2 lines away · 0 to 1 words	2 -2 -1 -3 -1 -6 1 -1 -2 -2 1 0
over 15 lines away · 2 lines away · 14 to 18 words	2 0 -3 2 0 0 -3 0 1 -3 -1 2
over 15 lines away · 2 lines away · 19 to 25 words	0 0 1 -2 -1 0 -1 0 -1 1 -1 0
over 15 lines away · 2 lines away · 2 to 3 words	0 -1 -2 -1 -10 0 1 0 1 0 -1 0
over 15 lines away · 2 lines away · 4 to 6 words	1 -2 -2 -1 -8 -1 2 -1 2 0 -1 0
over 15 lines away · 2 lines away · 7 to 13 words	0 -2 1 -3 -2 -5 2 -2 -1 0 1 0
over 15 lines away · 2 lines away · over 25 words	2 -1 4 1 -2 0 -5 0 1 3 -5 3
over 15 lines away · 3 to 5 lines away · 0 to 1 words	0 -4 -2 0 -5 -7 1 -2 -1 -1 1 1
over 15 lines away · 3 to 5 lines away · 14 to 18 words	0 -4 1 -1 0 0 0 0 0 1 -3 1
over 15 lines away · 3 to 5 lines away · 19 to 25 words	2 -2 -1 -2 -2 0 -1 0 0 0 -1 2
over 15 lines away · 3 to 5 lines away · 2 to 3 words	0 -5 0 0 -1 -5 1 -1 1 0 1 -2
over 15 lines away · 3 to 5 lines away · 4 to 6 words	-1 -2 -4 0 -3 -5 2 -3 -1 0 -1 0
over 15 lines away · 3 to 5 lines away · 7 to 13 words	-1 0 3 -1 -3 -5 0 -3 -2 1 -1 0
over 15 lines away · 3 to 5 lines away · over 25 words	0 -1 -2 1 0 0 1 0 0 -2 1 0
over 15 lines away · 6 to 15 lines away · 0 to 1 words	-1 -3 -1 2 0 -3 1 -2 -1 0 1 0
over 15 lines away · 6 to 15 lines away · 14 to 18 words	2 -1 0 -5 -6 0 1 0 0 -2 1 0
over 15 lines away · 6 to 15 lines away · 19 to 25 words	1 -1 -1 -4 -2 0 -1 -1 -1 0 -1 1
over 15 lines away · 6 to 15 lines away · 2 to 3 words	1 -5 -4 -1 -1 -7 1 -1 0 -2 -1 0
over 15 lines away · 6 to 15 lines away · 4 to 6 words	-1 -2 0 0 -2 -2 2 -4 -1 0 0 1
over 15 lines away · 6 to 15 lines away · 7 to 13 words	2 -2 -1 -1 -8 0 0 -2 0 0 -2 0
over 15 lines away · 6 to 15 lines away · over 25 words	0 -2 -2 0 0 -1 1 0 0 -1 0 1
over 15 lines away · none · 0 to 1 words	7 -1 0 -9 -3 -3 -1 -3 -2 -2 -2 2
over 15 lines away · none · 14 to 18 words	2 -1 -1 -4 -7 -1 1 -2 -3 -1 1 1
over 15 lines away · none · 19 to 25 words	3 0 0 -3 -5 0 0 -2 -1 0 0 1
over 15 lines away · none · 2 to 3 words	9 -2 0 -11 -6 -5 0 -2 -3 -2 -1 3
over 15 lines away · none · 4 to 6 words	3 -1 -1 -4 -4 -6 0 -3 -3 -1 -1 3
over 15 lines away · none · 7 to 13 words	5 0 -1 -6 -12 -4 0 -5 -2 -1 0 1
over 15 lines away · none · over 25 words	4 0 -1 -5 -5 0 -1 -1 -1 0 -1 2
over 15 lines away · over 15 lines away · 0 to 1 words	-1 -2 -1 -3 -2 -3 2 -2 -1 -2 2 0
over 15 lines away · over 15 lines away · 14 to 18 words	0 -3 -1 -3 -1 -1 0 -1 -1 -1 1 0
over 15 lines away · over 15 lines away · 19 to 25 words	-2 1 0 -4 0 0 1 -1 -2 3 1 0
over 15 lines away · over 15 lines away · 2 to 3 words	-1 -3 -1 -4 -3 -2 1 -1 -1 -2 1 0
over 15 lines away · over 15 lines away · 4 to 6 words	0 -5 -5 -4 -3 -1 2 0 0 0 1 -1
over 15 lines away · over 15 lines away · 7 to 13 words	0 -5 0 -4 -11 -6 2 -4 0 -4 -1 0
over 15 lines away · over 15 lines away · over 25 words	-1 1 1 -4 -2 0 2 0 1 2 1 -2
# heaviest prose × distance of the heaviest prose
above · 1 lines	-1 -1 -2 1 -1 -1 -2 2 0 1 -3 3
above · 14 to 25 lines	1 -2 -1 -4 0 -1 0 -2 -1 -1 0 0
above · 2 lines	-3 1 -3 1 2 0 -2 0 -1 2 -3 2
above · 26 to 60 lines	1 -3 -1 -6 -4 -2 0 -4 -1 0 0 1
above · 3 lines	-1 0 0 1 2 0 -2 -4 0 1 -1 0
above · 4 to 5 lines	0 1 -3 1 2 -3 -2 0 -1 0 -1 0
above · 6 to 8 lines	-1 0 -2 2 2 0 -1 1 -1 0 0 0
above · 9 to 13 lines	0 -2 -3 0 1 -4 -1 -1 -1 -2 -1 1
above · over 60 lines	2 -6 1 -7 -5 -4 0 -5 -2 -2 -1 2
below · 1 lines	-1 1 -7 0 1 2 -3 -1 -3 2 -1 2
below · 14 to 25 lines	0 -5 -2 2 -1 -2 0 0 0 1 -1 0
below · 2 lines	-1 0 -4 0 -1 1 0 -1 0 -1 1 0
below · 26 to 60 lines	0 -2 -1 2 -1 -3 0 -2 1 1 -1 -1
below · 3 lines	1 -1 -2 -1 0 0 -1 1 1 -1 0 1
below · 4 to 5 lines	1 -3 2 1 1 0 -2 1 0 -1 0 1
below · 6 to 8 lines	-1 -1 0 1 2 2 -2 2 -1 0 0 0
below · 9 to 13 lines	-1 -2 0 3 1 1 -2 2 -1 0 0 0
below · over 60 lines	0 -2 -2 -1 -1 -2 0 -1 1 1 0 -2
none · 0 lines	1 2 0 0 1 1 2 2 0 0 2 1
# heaviest prose × distance of the heaviest prose × size
above · 1 lines · 0 to 1 words	3 -1 0 -7 -6 -1 -3 -1 1 -2 -3 3
above · 1 lines · 14 to 18 words	-3 1 0 -3 0 0 1 -2 -1 1 3 -3
above · 1 lines · 19 to 25 words	-1 0 0 -3 -1 0 1 0 -1 0 0 0
above · 1 lines · 2 to 3 words	-1 2 0 4 -2 -4 -1 -1 -1 3 -1 1
above · 1 lines · 4 to 6 words	-1 -2 -1 -2 1 2 -1 0 0 -1 -1 1
above · 1 lines · 7 to 13 words	0 -1 -1 0 -1 -2 -2 2 0 0 -3 3
above · 1 lines · over 25 words	-3 0 0 -2 1 0 3 -1 0 0 3 -3
above · 14 to 25 lines · 0 to 1 words	1 -1 -1 -4 -1 -2 0 0 -1 -1 0 0
above · 14 to 25 lines · 14 to 18 words	2 -2 -3 -8 -2 -1 -1 -1 -2 -2 -1 2
above · 14 to 25 lines · 19 to 25 words	1 1 0 -5 -3 -1 0 -4 -1 2 -1 0
above · 14 to 25 lines · 2 to 3 words	0 -2 -1 -4 1 -1 0 0 -2 0 0 1
above · 14 to 25 lines · 4 to 6 words	1 -2 -2 -7 -2 -1 1 -1 -1 -1 1 0
above · 14 to 25 lines · 7 to 13 words	2 -3 -4 -2 2 -2 -1 -1 -2 -2 0 1
above · 14 to 25 lines · over 25 words	-1 -2 1 0 -6 -2 1 -3 2 1 1 -2
above · 2 lines · 0 to 1 words	4 2 0 -11 -6 1 -6 2 1 0 -1 0
above · 2 lines · 14 to 18 words	-4 1 0 3 1 0 2 -1 0 2 1 -2
above · 2 lines · 19 to 25 words	-2 0 0 -2 -2 0 3 -1 -1 0 3 -3
above · 2 lines · 2 to 3 words	1 0 0 -1 -2 -2 -1 -3 -1 1 -1 1
above · 2 lines · 4 to 6 words	-1 0 -1 2 -1 -5 -1 -4 0 2 -3 2
above · 2 lines · 7 to 13 words	-1 -1 -1 -2 3 1 -1 -3 -1 -2 -1 1
above · 26 to 60 lines · 0 to 1 words	1 -1 -1 -4 -1 -2 1 -6 -1 0 1 0
above · 26 to 60 lines · 14 to 18 words	1 -3 0 -6 -6 -2 1 -3 -1 1 0 0
above · 26 to 60 lines · 19 to 25 words	1 -1 -3 -7 -10 -2 1 -5 0 -1 1 -1
above · 26 to 60 lines · 2 to 3 words	2 -4 -1 -6 -1 -4 0 -2 -1 0 0 0
above · 26 to 60 lines · 4 to 6 words	2 -4 0 -5 -6 -4 -1 -1 -1 -1 -1 1
above · 26 to 60 lines · 7 to 13 words	1 -2 0 -7 -3 -1 -1 -2 -2 -1 -1 2
above · 26 to 60 lines · over 25 words	1 -2 -2 -5 -3 -4 0 -5 0 -1 0 0
above · 3 lines · 0 to 1 words	0 -1 0 -1 -7 2 0 -4 0 -3 -1 1
above · 3 lines · 19 to 25 words	0 -1 2 -2 2 0 -2 0 -1 2 -1 0
above · 3 lines · 2 to 3 words	2 -1 0 0 0 0 -4 -2 0 1 -2 2
above · 3 lines · 4 to 6 words	-1 1 -1 1 2 -7 -1 -3 1 1 -1 0
above · 3 lines · 7 to 13 words	-1 0 -1 1 -1 -4 1 -1 -1 1 2 -2
above · 4 to 5 lines · 0 to 1 words	1 -1 -1 0 0 -3 -1 1 -1 -1 1 0
above · 4 to 5 lines · 14 to 18 words	-2 -1 0 -2 1 0 1 0 -1 -2 2 -1
above · 4 to 5 lines · 19 to 25 words	-1 0 -1 -1 -3 0 2 0 0 0 0 1
above · 4 to 5 lines · 2 to 3 words	2 2 -1 -5 -4 -5 -1 2 -1 -1 1 0
above · 4 to 5 lines · 4 to 6 words	-2 1 -1 3 1 -5 -1 -7 1 1 -2 1
above · 4 to 5 lines · 7 to 13 words	1 0 -3 -1 0 0 -1 -3 0 2 0 -1
above · 6 to 8 lines · 0 to 1 words	2 -1 -1 2 -1 -2 -3 -3 -1 -2 -1 1
above · 6 to 8 lines · 14 to 18 words	0 2 -1 -5 -4 -1 1 -1 1 2 2 -3
above · 6 to 8 lines · 19 to 25 words	-1 0 1 -3 1 0 1 1 -1 0 0 0
above · 6 to 8 lines · 2 to 3 words	1 -3 -1 -2 0 1 -1 -4 0 0 0 0
above · 6 to 8 lines · 4 to 6 words	-2 1 -2 1 0 -5 0 3 -2 1 0 0
above · 6 to 8 lines · 7 to 13 words	0 0 -3 -1 2 -1 -1 0 1 0 -1 -1
above · 6 to 8 lines · over 25 words	-2 1 -3 1 -1 0 2 0 -1 1 1 -1
above · 9 to 13 lines · 0 to 1 words	1 -2 -1 -6 -7 -1 1 2 -1 -3 2 0
above · 9 to 13 lines · 14 to 18 words	2 -2 -1 0 -6 -1 -1 -1 -3 -2 -1 2
above · 9 to 13 lines · 19 to 25 words	1 -1 -2 0 -4 -1 0 -1 1 -2 -1 1
above · 9 to 13 lines · 2 to 3 words	1 -1 -1 -1 1 -3 -1 -1 -3 0 -2 3
above · 9 to 13 lines · 4 to 6 words	-2 -1 -1 2 3 -4 1 -4 1 -1 2 -2
above · 9 to 13 lines · 7 to 13 words	0 0 -4 -3 0 -6 0 -2 0 1 0 -1
above · 9 to 13 lines · over 25 words	-1 -1 -3 0 0 0 1 0 0 0 0 0
above · over 60 lines · 0 to 1 words	3 -5 -1 -10 -5 -3 1 -4 -2 0 -1 2
above · over 60 lines · 14 to 18 words	3 -3 2 -4 -3 -2 -2 -3 0 0 -2 2
above · over 60 lines · 19 to 25 words	2 -1 -4 -7 -6 -1 0 -4 1 -3 -1 1
above · over 60 lines · 2 to 3 words	2 -4 -1 -8 -6 -3 1 -3 -2 -1 0 3
above · over 60 lines · 4 to 6 words	2 -4 -2 -4 -3 -3 1 -7 -2 -2 1 1
above · over 60 lines · 7 to 13 words	1 -4 2 -3 -6 -7 0 -3 0 -1 -1 0
above · over 60 lines · over 25 words	-1 -1 1 -3 -5 -2 2 -3 1 1 2 -2
around · 0 lines · 0 to 1 words	0 -6 -8 -1 -2 2 -3 2 -1 0 -1 0
around · 0 lines · 14 to 18 words	0 -2 0 -2 1 -5 0 1 0 0 0 0
around · 0 lines · 19 to 25 words	-1 -2 0 -5 1 -7 0 1 -1 -1 0 0
around · 0 lines · 2 to 3 words	0 -1 -3 1 -1 1 -2 -1 -1 -1 1 -2
around · 0 lines · 4 to 6 words	0 1 -2 -1 -1 0 0 0 -1 0 -1 -1
around · 0 lines · over 25 words	-1 -3 0 -1 0 -5 1 -3 0 -1 -1 0
below · 1 lines · 0 to 1 words	2 -3 -3 0 -1 -2 -4 0 -1 2 -2 1
below · 1 lines · 14 to 18 words	1 1 -7 -3 -2 -1 -1 0 0 1 -1 0
below · 1 lines · 19 to 25 words	-5 -1 -3 3 0 -1 -1 0 -3 2 -2 -1
below · 1 lines · 2 to 3 words	0 0 0 -3 -1 2 -2 0 -2 0 0 0
below · 1 lines · 4 to 6 words	-3 1 -2 1 -2 1 1 0 -3 0 0 1
below · 1 lines · 7 to 13 words	-1 1 -6 0 1 -3 -2 0 -1 1 -2 0
below · 1 lines · over 25 words	-2 -1 -2 -1 2 0 -1 0 1 0 -1 0
below · 14 to 25 lines · 0 to 1 words	0 -6 -4 1 -1 -3 0 0 1 0 0 -1
below · 14 to 25 lines · 14 to 18 words	-1 -2 -4 0 0 -1 2 0 -1 1 2 -1
below · 14 to 25 lines · 19 to 25 words	0 -3 1 -6 0 -1 -1 -1 0 1 -1 -1
below · 14 to 25 lines · 2 to 3 words	0 -4 1 3 -8 -2 -2 -1 0 1 -3 1
below · 14 to 25 lines · 4 to 6 words	1 -3 -3 -2 2 -3 -1 0 -1 1 -2 1
below · 14 to 25 lines · 7 to 13 words	-1 1 -2 1 1 0 0 1 0 2 -2 0
below · 14 to 25 lines · over 25 words	0 -3 -3 -7 -2 -2 1 0 1 -2 0 0
below · 2 lines · 0 to 1 words	-1 -2 -5 -1 0 2 1 0 0 -1 2 -1
below · 2 lines · 14 to 18 words	1 0 -2 0 -3 -1 0 0 1 -2 1 0
below · 2 lines · 19 to 25 words	4 1 -4 -5 -4 -1 -3 0 1 -1 -1 0
below · 2 lines · 2 to 3 words	-1 0 -8 1 -5 1 -3 0 0 1 -2 1
below · 2 lines · 4 to 6 words	0 0 0 0 -2 -4 -2 -1 1 0 -3 0
below · 2 lines · 7 to 13 words	0 0 -2 -1 -1 -3 1 0 -2 0 1 0
below · 2 lines · over 25 words	-3 1 -2 -1 0 0 1 0 0 -1 1 0
below · 26 to 60 lines · 0 to 1 words	1 -1 -2 1 -2 -3 0 -1 1 1 -1 -2
below · 26 to 60 lines · 14 to 18 words	-2 -2 -5 1 -1 -1 2 -1 0 -1 1 1
below · 26 to 60 lines · 19 to 25 words	0 0 -1 -1 2 -1 -2 0 0 1 -2 1
below · 26 to 60 lines · 2 to 3 words	1 -3 -2 2 -2 -2 -2 -1 0 0 -1 0
below · 26 to 60 lines · 4 to 6 words	0 -1 -1 0 -3 -4 0 -2 0 3 -1 0
below · 26 to 60 lines · 7 to 13 words	-1 -1 0 0 -4 -11 2 -3 1 0 1 -1
below · 26 to 60 lines · over 25 words	0 -4 0 -1 1 -1 -1 0 -1 1 -2 1
below · 3 lines · 0 to 1 words	0 -4 -4 1 -10 2 0 0 1 -2 2 0
below · 3 lines · 14 to 18 words	-2 0 0 -6 2 0 -1 0 1 0 0 -1
below · 3 lines · 19 to 25 words	2 -1 -4 -4 -2 -1 3 0 0 -2 2 -1
below · 3 lines · 2 to 3 words	2 -2 -2 -1 -1 -4 -3 0 0 1 -3 1
below · 3 lines · 4 to 6 words	0 -2 -1 0 1 1 0 0 0 -1 0 -1
below · 3 lines · 7 to 13 words	0 0 0 -3 -2 -9 1 1 -1 0 -1 1
below · 3 lines · over 25 words	-1 1 0 -1 1 0 -3 0 1 0 0 -1
below · 4 to 5 lines · 0 to 1 words	2 -8 -8 0 -13 -3 -1 3 0 0 -1 0
below · 4 to 5 lines · 14 to 18 words	1 -1 0 -3 1 -1 -1 0 -2 4 -1 -3
below · 4 to 5 lines · 19 to 25 words	1 -1 -1 1 -3 -1 -1 0 2 -1 -2 1
below · 4 to 5 lines · 2 to 3 words	-1 0 -3 0 -1 -5 -1 0 0 -2 1 1
below · 4 to 5 lines · 4 to 6 words	-2 0 3 0 -1 2 0 -1 -2 -1 1 1
below · 4 to 5 lines · 7 to 13 words	1 -1 1 -2 1 2 -3 -2 2 1 -2 0
below · 6 to 8 lines · 0 to 1 words	2 -7 -8 1 -3 -6 -4 2 0 0 1 -1
below · 6 to 8 lines · 14 to 18 words	0 1 -1 -1 -2 -1 -2 0 2 -3 2 0
below · 6 to 8 lines · 19 to 25 words	-4 1 1 -6 2 -1 -1 -1 -1 1 0 0
below · 6 to 8 lines · 2 to 3 words	0 -1 -9 0 0 0 -1 -1 -1 1 1 0
below · 6 to 8 lines · 4 to 6 words	-2 -2 0 0 1 2 -2 1 0 -2 -1 1
below · 6 to 8 lines · 7 to 13 words	1 0 -4 -3 1 1 -2 1 -1 1 -1 1
below · 6 to 8 lines · over 25 words	-3 -2 1 -3 0 -1 1 0 0 -1 0 0
below · 9 to 13 lines · 0 to 1 words	1 -5 -7 0 -3 -2 0 0 0 0 2 -2
below · 9 to 13 lines · 14 to 18 words	-3 3 0 0 -2 -1 0 0 0 2 -3 -1
below · 9 to 13 lines · 19 to 25 words	-1 -2 0 -8 1 -1 0 -1 1 0 -1 0
below · 9 to 13 lines · 2 to 3 words	1 -3 -9 0 -2 0 -3 1 0 0 -2 1
below · 9 to 13 lines · 4 to 6 words	0 0 -11 0 -1 1 -3 0 0 -1 0 0
below · 9 to 13 lines · 7 to 13 words	1 -4 2 -1 0 -7 -1 1 0 -1 0 1
below · 9 to 13 lines · over 25 words	-3 0 -2 -4 2 -1 2 -1 -2 0 1 0
below · over 60 lines · 0 to 1 words	0 -1 -1 1 -2 -2 1 -1 1 2 0 -2
below · over 60 lines · 14 to 18 words	0 -2 0 0 2 -1 -2 0 0 1 -1 0
below · over 60 lines · 19 to 25 words	-1 -4 -2 0 -3 -1 2 -1 0 -3 1 0
below · over 60 lines · 2 to 3 words	0 -4 -3 -2 -2 0 1 -1 1 1 0 -2
below · over 60 lines · 4 to 6 words	1 -3 -7 -2 -1 -2 0 -1 1 -1 0 -1
below · over 60 lines · 7 to 13 words	0 0 -5 -4 -3 -8 1 -1 0 -1 1 -1
below · over 60 lines · over 25 words	-1 -2 1 0 -1 -1 0 -1 -2 1 0 0
none · 0 lines · 0 to 1 words	0 -1 -2 0 -2 0 0 3 -1 -2 1 1
none · 0 lines · 14 to 18 words	1 0 0 -2 -1 0 0 0 0 -1 0 -2
none · 0 lines · 2 to 3 words	0 -2 -2 1 -4 0 -1 -1 0 -1 1 0
none · 0 lines · 4 to 6 words	0 2 1 0 2 0 1 1 -1 0 2 1
none · 0 lines · 7 to 13 words	0 2 -3 -1 0 1 0 1 0 1 0 0
# heaviest prose × distance of the heaviest prose × close × gap above
above · 1 lines · a credit · no blank line	0 0 0 -1 -2 -1 2 -1 0 1 1 -2
above · 1 lines · a credit · one blank line	-3 -1 0 0 0 1 -3 2 0 -1 -2 3
above · 1 lines · no sentence · more blank lines	-2 1 0 -3 -1 0 0 1 0 1 0 -2
above · 1 lines · no sentence · no blank line	0 -1 0 1 1 0 -3 0 -2 2 -4 3
above · 1 lines · no sentence · one blank line	1 -2 -1 1 -1 -14 -1 -2 0 1 -2 2
above · 1 lines · no sentence · two blank lines	3 0 0 -5 -3 -1 0 -2 0 0 -1 0
above · 1 lines · the end of a sentence · no blank line	0 -1 -1 -2 -4 -1 1 0 0 -1 -1 0
above · 1 lines · the end of a sentence · one blank line	-3 -1 0 0 -1 -2 2 2 0 -2 2 -1
above · 14 to 25 lines · a credit · no blank line	-1 -1 0 -2 -1 1 2 -1 -1 1 1 -2
above · 14 to 25 lines · a credit · one blank line	0 -2 0 -3 -1 0 1 1 -2 0 1 0
above · 14 to 25 lines · no sentence · more blank lines	-3 4 0 -1 -1 0 -1 0 0 3 -1 -3
above · 14 to 25 lines · no sentence · no blank line	1 -2 -1 -4 1 1 -1 -1 -2 -1 0 1
above · 14 to 25 lines · no sentence · one blank line	1 -2 -1 -5 -1 -6 0 -3 -1 -1 0 0
above · 14 to 25 lines · no sentence · two blank lines	5 -1 0 -7 -7 -2 -1 -1 0 -1 -1 1
above · 14 to 25 lines · the end of a sentence · no blank line	0 -1 -4 -1 -1 -2 0 -4 0 -2 0 -1
above · 14 to 25 lines · the end of a sentence · one blank line	1 -2 1 1 -3 -5 0 -1 0 1 0 0
above · 14 to 25 lines · the end of a sentence · two blank lines	4 0 0 -1 -4 0 -1 0 -1 -1 -1 2
above · 2 lines · a credit · no blank line	-3 0 0 -1 2 -3 -3 2 0 2 0 -1
above · 2 lines · a credit · one blank line	-1 0 0 -4 2 -4 1 0 -1 0 1 -1
above · 2 lines · no sentence · no blank line	1 -1 -1 -2 -2 1 -1 -3 -1 2 -1 1
above · 2 lines · no sentence · one blank line	-2 0 -2 3 1 0 -1 -2 1 0 -2 2
above · 2 lines · no sentence · two blank lines	0 0 0 1 -3 0 -1 -1 0 0 -1 1
above · 2 lines · the end of a sentence · no blank line	-2 1 -1 0 2 -1 0 -3 -1 0 1 -1
above · 2 lines · the end of a sentence · one blank line	2 0 0 -4 -2 -1 -1 -4 -1 -2 -1 2
above · 26 to 60 lines · a credit · no blank line	1 -1 -1 -2 1 -2 -1 -2 0 1 -1 0
above · 26 to 60 lines · a credit · one blank line	3 -1 0 -4 -3 -2 0 -5 -1 2 0 1
above · 26 to 60 lines · no sentence · more blank lines	-3 3 0 -1 -1 0 -1 0 0 2 -1 -2
above · 26 to 60 lines · no sentence · no blank line	0 -3 -1 -8 -1 -1 1 -3 -2 -1 0 1
above · 26 to 60 lines · no sentence · one blank line	2 -4 -1 -4 -5 -6 -1 -3 -1 0 -1 1
above · 26 to 60 lines · no sentence · two blank lines	4 0 0 -5 0 -2 -2 -1 -1 -1 -1 1
above · 26 to 60 lines · the end of a sentence · no blank line	0 -3 0 -6 -5 -4 1 -2 -1 -2 0 -1
above · 26 to 60 lines · the end of a sentence · one blank line	1 -3 0 -2 -5 -2 1 -7 -1 -1 0 1
above · 26 to 60 lines · the end of a sentence · two blank lines	0 0 -1 -2 0 -1 1 -1 0 0 0 0
above · 3 lines · a credit · no blank line	-3 0 0 -1 2 -2 0 -1 -1 1 0 -1
above · 3 lines · a credit · one blank line	-1 0 0 3 0 -3 -3 -1 0 2 -2 0
above · 3 lines · no sentence · no blank line	0 0 1 -2 2 -1 -1 -1 0 1 0 0
above · 3 lines · no sentence · one blank line	1 -2 -1 -2 -1 1 0 -5 1 -1 0 0
above · 3 lines · no sentence · two blank lines	-1 0 0 3 -3 -1 -2 -1 1 0 -3 3
above · 3 lines · the end of a sentence · no blank line	-1 -1 -1 1 -4 -1 1 -1 -1 -1 0 0
above · 3 lines · the end of a sentence · one blank line	1 1 0 1 1 -1 -3 -1 -1 1 -2 2
above · 4 to 5 lines · a credit · no blank line	3 0 0 -2 0 -1 -3 -1 0 2 -2 1
above · 4 to 5 lines · a credit · one blank line	-1 0 0 -2 0 -2 1 0 0 2 1 -2
above · 4 to 5 lines · no sentence · no blank line	-2 1 -3 2 2 -1 -1 0 -1 2 0 0
above · 4 to 5 lines · no sentence · one blank line	1 0 -1 -2 0 -5 -1 1 -1 -2 0 1
above · 4 to 5 lines · no sentence · two blank lines	4 0 0 -2 -3 0 -3 0 0 -1 0 -1
above · 4 to 5 lines · the end of a sentence · no blank line	1 0 -1 0 -4 -1 -1 -2 0 -1 0 0
above · 4 to 5 lines · the end of a sentence · one blank line	0 -1 -1 -6 1 -1 0 -3 -2 -1 2 -1
above · 6 to 8 lines · a credit · no blank line	-2 0 0 -3 -1 -2 1 1 -1 2 -2 1
above · 6 to 8 lines · a credit · one blank line	-2 -1 0 -2 0 2 -1 0 -1 2 -1 0
above · 6 to 8 lines · no sentence · one blank line	1 -1 -2 1 0 -10 -1 0 0 -3 -1 1
above · 6 to 8 lines · no sentence · two blank lines	0 0 0 1 -4 -1 -2 -1 0 0 -2 0
above · 6 to 8 lines · the end of a sentence · no blank line	-1 1 -1 1 0 -1 -1 -3 -2 3 1 -1
above · 6 to 8 lines · the end of a sentence · one blank line	-1 0 -1 -1 2 -2 0 -4 0 1 2 -2
above · 9 to 13 lines · a credit · no blank line	1 -1 0 -2 -2 1 0 -2 -1 1 0 0
above · 9 to 13 lines · a credit · one blank line	1 0 0 -2 1 -1 -3 0 -1 2 -2 2
above · 9 to 13 lines · no sentence · more blank lines	-3 3 0 1 -2 0 -1 0 1 2 -1 -2
above · 9 to 13 lines · no sentence · no blank line	0 -2 -1 -1 -1 -2 0 -2 -2 -1 0 1
above · 9 to 13 lines · no sentence · one blank line	1 -2 -1 -1 1 -7 -1 -1 0 -3 0 0
above · 9 to 13 lines · no sentence · two blank lines	4 0 0 -2 -5 -1 -2 -1 -1 0 -2 2
above · 9 to 13 lines · the end of a sentence · no blank line	-1 -2 -3 -1 -8 -1 2 0 0 -2 0 0
above · 9 to 13 lines · the end of a sentence · one blank line	0 -2 -3 2 0 -2 0 -2 0 -2 -1 2
above · over 60 lines · a credit · no blank line	1 -1 0 -3 -2 -1 2 -3 -3 2 3 -3
above · over 60 lines · a credit · one blank line	4 -1 0 -5 -2 -2 -3 -4 -2 0 1 1
above · over 60 lines · a credit · two blank lines	2 0 0 -1 -2 -1 0 0 0 0 0 0
above · over 60 lines · no sentence · no blank line	3 -5 1 -6 -3 -4 1 -5 -3 -1 0 3
above · over 60 lines · no sentence · one blank line	2 -4 -2 -7 -3 -6 1 -1 -1 -1 1 1
above · over 60 lines · no sentence · two blank lines	3 -1 0 -4 -4 -2 0 -1 0 -1 -2 0
above · over 60 lines · the end of a sentence · no blank line	1 -3 -1 -1 -8 -3 0 -6 0 -1 -1 0
above · over 60 lines · the end of a sentence · one blank line	0 -4 2 -8 -5 -4 1 -7 1 0 0 -1
above · over 60 lines · the end of a sentence · two blank lines	4 -1 0 -2 -4 0 0 -1 0 -1 0 0
around · 0 lines · a credit · no blank line	-3 -4 -2 -3 5 3 -8 0 -1 0 2 -1
around · 0 lines · a credit · one blank line	0 -3 -2 -6 1 2 -3 2 1 1 0 -1
around · 0 lines · no sentence · more blank lines	-7 8 -3 4 -8 -6 -8 -5 0 6 -8 1
around · 0 lines · no sentence · no blank line	2 -4 -2 1 1 0 -4 2 -1 1 -1 -1
around · 0 lines · no sentence · one blank line	1 -4 -1 -1 -2 -1 -1 -2 -1 -3 0 -2
around · 0 lines · no sentence · two blank lines	3 3 -2 1 -6 -6 -4 -2 0 1 -1 -1
around · 0 lines · the end of a sentence · more blank lines	-5 7 -3 -2 -5 -1 -5 -1 0 6 -6 -3
around · 0 lines · the end of a sentence · no blank line	-1 -6 3 -1 -2 -4 1 0 -1 0 1 0
around · 0 lines · the end of a sentence · one blank line	-2 -3 0 -3 -3 -5 3 0 -1 -2 0 0
around · 0 lines · the end of a sentence · the end of the file	2 0 -4 -2 -3 0 0 0 0 0 0 0
around · 0 lines · the end of a sentence · two blank lines	1 2 -3 0 -1 -2 0 -3 0 0 -1 1
below · 1 lines · a credit · no blank line	-7 0 -4 -6 2 5 -1 0 -1 3 -2 -1
below · 1 lines · a credit · one blank line	-6 -4 -5 -4 6 3 -5 0 0 2 -2 0
below · 1 lines · no sentence · no blank line	3 -3 -4 2 -1 -4 -4 0 -2 3 -3 1
below · 1 lines · no sentence · one blank line	-2 3 -4 -1 -2 -5 0 0 0 -1 1 2
below · 1 lines · no sentence · the end of the file	-4 3 0 0 -1 0 0 0 -3 3 0 0
below · 1 lines · no sentence · two blank lines	2 -1 -5 -4 -1 0 0 0 -1 0 0 -1
below · 1 lines · the end of a sentence · no blank line	0 0 0 1 -1 -4 -1 0 -2 0 -1 0
below · 1 lines · the end of a sentence · one blank line	-2 0 -1 0 -1 1 0 0 -2 0 0 1
below · 1 lines · the end of a sentence · the end of the file	2 -1 0 0 0 0 0 0 1 -1 0 0
below · 14 to 25 lines · a credit · no blank line	1 -3 -2 -2 2 -2 -2 1 0 -1 -1 1
below · 14 to 25 lines · a credit · one blank line	-2 -2 -3 0 1 2 -1 1 1 -1 -1 1
below · 14 to 25 lines · no sentence · more blank lines	-2 3 0 -2 -2 0 -1 0 -1 1 -1 0
below · 14 to 25 lines · no sentence · no blank line	0 -5 -4 2 -2 -1 0 -2 1 1 -1 0
below · 14 to 25 lines · no sentence · one blank line	0 1 -2 2 1 -3 -1 -1 -1 0 -1 0
below · 14 to 25 lines · no sentence · the end of the file	3 -2 -3 -1 -5 -2 0 0 3 -2 0 0
below · 14 to 25 lines · no sentence · two blank lines	2 0 -2 -1 -4 -2 -1 0 0 1 -2 0
below · 14 to 25 lines · the end of a sentence · no blank line	1 -4 0 -3 0 -4 -1 0 2 0 -2 1
below · 14 to 25 lines · the end of a sentence · one blank line	-2 -3 1 -2 0 -3 1 -1 -1 0 1 -1
below · 2 lines · a credit · no blank line	-5 -2 -2 -4 3 3 -2 0 1 1 -2 1
below · 2 lines · a credit · one blank line	-3 0 -4 -1 4 1 -5 0 1 0 -1 -1
below · 2 lines · no sentence · no blank line	1 -4 0 1 -5 -1 0 -1 -1 0 0 -1
below · 2 lines · no sentence · one blank line	-1 3 -6 0 -2 -2 0 0 -1 -1 1 2
below · 2 lines · no sentence · the end of the file	-1 2 -1 0 -4 -2 0 0 -2 2 0 0
below · 2 lines · no sentence · two blank lines	2 0 -2 -1 -4 -3 -2 0 1 0 0 -1
below · 2 lines · the end of a sentence · no blank line	2 -1 -2 -4 -2 -1 1 0 2 -3 2 0
below · 2 lines · the end of a sentence · one blank line	-2 -2 -2 1 3 -3 -2 0 -1 2 -2 0
below · 26 to 60 lines · a credit · no blank line	0 -3 -3 -3 1 1 -3 0 0 0 -2 0
below · 26 to 60 lines · a credit · one blank line	0 0 -2 -3 1 0 -1 -1 1 0 -1 1
below · 26 to 60 lines · no sentence · more blank lines	0 2 0 -1 -1 0 -2 0 1 2 -2 -1
below · 26 to 60 lines · no sentence · no blank line	0 -2 -3 2 -3 -3 1 -1 1 0 0 -1
below · 26 to 60 lines · no sentence · one blank line	0 1 0 1 -2 -14 0 -1 -1 2 -1 1
below · 26 to 60 lines · no sentence · the end of the file	5 -2 -4 -3 -6 -2 0 0 2 -2 0 0
below · 26 to 60 lines · no sentence · two blank lines	0 1 2 -3 -4 -1 -2 0 -2 2 -2 0
below · 26 to 60 lines · the end of a sentence · no blank line	3 -3 -3 -2 0 -4 -2 -2 1 2 -2 0
below · 26 to 60 lines · the end of a sentence · one blank line	0 -5 0 -1 0 -4 -1 -1 0 0 -1 1
below · 3 lines · a credit · no blank line	-3 -3 -2 1 1 3 -1 0 1 -1 -2 0
below · 3 lines · a credit · one blank line	-1 -1 -2 -4 1 0 1 0 -2 0 0 0
below · 3 lines · no sentence · no blank line	4 -3 -2 0 -4 -6 -1 0 0 0 -1 1
below · 3 lines · no sentence · one blank line	0 -1 -1 -1 0 1 -1 0 3 -2 -1 0
below · 3 lines · no sentence · the end of the file	-1 2 -1 2 -3 -1 0 0 -2 2 0 0
below · 3 lines · no sentence · two blank lines	-1 0 -3 -1 0 -1 1 0 0 -1 2 -1
below · 3 lines · the end of a sentence · no blank line	-4 2 -2 -1 1 -1 3 0 -2 1 1 -1
below · 3 lines · the end of a sentence · one blank line	-1 0 1 -1 2 -2 -2 2 -2 2 -2 1
below · 4 to 5 lines · a credit · no blank line	-1 -1 -4 -2 3 1 -2 -1 2 0 -2 2
below · 4 to 5 lines · a credit · one blank line	-4 -1 -3 -3 2 2 -2 0 -1 1 -1 0
below · 4 to 5 lines · no sentence · no blank line	4 -4 1 0 -5 -3 -1 2 0 -1 0 0
below · 4 to 5 lines · no sentence · one blank line	0 0 1 -1 1 -2 -2 1 -1 -1 0 1
below · 4 to 5 lines · no sentence · the end of the file	-5 0 -2 5 0 -2 0 0 0 0 0 0
below · 4 to 5 lines · no sentence · two blank lines	0 0 1 0 -5 -2 -3 0 0 1 -2 0
below · 4 to 5 lines · the end of a sentence · no blank line	-1 -2 1 -2 -1 -3 1 0 -1 0 1 -1
below · 4 to 5 lines · the end of a sentence · one blank line	2 1 -5 -3 -1 -2 -1 0 -2 1 0 0
below · 6 to 8 lines · a credit · no blank line	0 -3 -2 -4 -2 5 -1 0 2 -2 -1 1
below · 6 to 8 lines · a credit · one blank line	-4 -1 -3 -5 6 -3 -4 2 1 0 -4 2
below · 6 to 8 lines · no sentence · more blank lines	-3 4 0 -1 -2 0 -2 0 1 2 -3 -1
below · 6 to 8 lines · no sentence · no blank line	2 -4 -3 -2 -1 -2 -1 1 -1 -1 2 -1
below · 6 to 8 lines · no sentence · one blank line	-2 0 -1 1 -1 1 -2 -1 0 0 -1 0
below · 6 to 8 lines · no sentence · the end of the file	2 0 -2 -3 -5 -2 0 0 0 0 0 0
below · 6 to 8 lines · no sentence · two blank lines	-4 3 -3 3 -5 -3 0 0 -1 -1 1 0
below · 6 to 8 lines · the end of a sentence · no blank line	-1 -1 0 -2 1 1 -1 -1 0 0 0 0
below · 6 to 8 lines · the end of a sentence · one blank line	-2 1 0 0 -1 -3 -1 0 -3 -1 1 0
below · 9 to 13 lines · a credit · no blank line	-1 -1 -3 -2 2 0 -1 0 -1 1 -2 1
below · 9 to 13 lines · a credit · one blank line	-3 -2 -4 2 3 2 -3 1 0 2 -3 1
below · 9 to 13 lines · no sentence · more blank lines	0 1 0 -2 -1 0 -1 0 1 1 -2 -1
below · 9 to 13 lines · no sentence · no blank line	0 -3 -4 0 -2 -1 0 2 0 0 1 -1
below · 9 to 13 lines · no sentence · one blank line	1 0 0 2 -1 -5 -4 1 -2 0 1 1
below · 9 to 13 lines · no sentence · the end of the file	2 0 -1 -4 -3 -1 0 0 0 0 0 0
below · 9 to 13 lines · no sentence · two blank lines	-1 -2 -2 2 0 -2 -1 0 1 1 -1 -1
below · 9 to 13 lines · the end of a sentence · no blank line	1 -3 0 -3 1 -2 -1 -1 3 -1 -2 1
below · 9 to 13 lines · the end of a sentence · one blank line	-3 0 2 -1 -2 -2 1 -1 -1 0 1 -2
below · over 60 lines · a credit · no blank line	2 -1 1 -2 0 -2 -4 0 -1 0 1 -1
below · over 60 lines · a credit · one blank line	0 -2 -1 -2 0 2 0 0 -1 1 -1 2
below · over 60 lines · no sentence · no blank line	0 -1 -2 1 -4 -2 0 -1 1 1 0 -2
below · over 60 lines · no sentence · one blank line	1 -2 -3 -3 0 -5 -1 -1 1 1 -1 -1
below · over 60 lines · no sentence · the end of the file	2 -1 -2 -6 -3 -2 0 0 1 -1 0 0
below · over 60 lines · no sentence · two blank lines	0 1 -1 -4 1 -1 -1 0 1 0 -1 0
below · over 60 lines · the end of a sentence · no blank line	2 -4 -3 -7 0 0 0 -1 1 0 1 -2
below · over 60 lines · the end of a sentence · one blank line	1 -3 -1 -2 -2 -4 0 -2 0 1 -1 0
below · over 60 lines · the end of a sentence · two blank lines	0 0 -2 -2 0 0 1 0 2 -1 1 -1
none · 0 lines · no sentence · no blank line	1 -1 -3 0 -1 1 1 0 0 0 1 0
none · 0 lines · no sentence · one blank line	-3 0 2 3 2 -2 2 3 -2 -1 3 2
none · 0 lines · no sentence · the end of the file	-4 3 0 3 0 0 0 0 -3 3 0 0
none · 0 lines · the end of a sentence · no blank line	1 -1 -1 -2 -1 0 0 0 1 -1 0 -2
none · 0 lines · the end of a sentence · one blank line	-2 2 -1 -1 -1 0 0 0 -1 1 0 -1
# prose around it
a tenth of the heaviest	1 -5 -3 -1 -1 -3 0 -9 1 -3 1 0
a third of the heaviest	-1 -6 2 -3 -3 -1 1 -1 -1 0 0 -1
half of the heaviest	0 -3 1 1 -3 -1 0 -3 2 0 0 -1
nearly the heaviest	-1 -4 -1 -4 1 -1 1 -2 -1 0 0 0
none	0 -2 -1 -1 0 0 1 -1 1 0 1 0
# prose around it × weight of the heaviest prose × size
a tenth of the heaviest · 201 to 400 words · 14 to 18 words	-2 -1 1 -3 -5 -1 3 0 0 0 2 -2
a tenth of the heaviest · 201 to 400 words · 19 to 25 words	-1 2 0 -2 -3 0 0 0 -2 1 0 2
a tenth of the heaviest · 201 to 400 words · 7 to 13 words	4 -1 -1 -4 -5 0 1 -1 0 -1 0 0
a tenth of the heaviest · 201 to 400 words · over 25 words	-2 0 -3 -2 1 0 2 0 -1 0 2 -2
a tenth of the heaviest · 401 to 800 words · 0 to 1 words	2 0 0 -2 -1 -1 0 0 0 -1 3 -2
a tenth of the heaviest · 401 to 800 words · 14 to 18 words	0 -2 0 0 -3 0 0 -1 -1 -2 2 -1
a tenth of the heaviest · 401 to 800 words · 19 to 25 words	2 -2 -3 -4 1 0 -2 -1 -1 -1 0 2
a tenth of the heaviest · 401 to 800 words · 2 to 3 words	4 0 0 -3 -2 -2 -2 0 -1 -1 2 0
a tenth of the heaviest · 401 to 800 words · 4 to 6 words	0 0 0 -3 -3 -1 2 0 -2 -1 2 0
a tenth of the heaviest · 401 to 800 words · 7 to 13 words	3 -4 -2 -1 -3 -1 -1 -1 0 -3 3 -1
a tenth of the heaviest · 401 to 800 words · over 25 words	0 0 -3 2 -7 -1 1 -1 0 -3 0 1
a tenth of the heaviest · over 800 words · 0 to 1 words	-1 -1 0 1 -2 -3 1 -1 1 -2 0 0
a tenth of the heaviest · over 800 words · 14 to 18 words	3 -3 0 -2 0 -1 -3 -1 -1 1 -3 1
a tenth of the heaviest · over 800 words · 19 to 25 words	-1 -2 -1 0 -1 -1 1 -3 0 -1 1 -1
a tenth of the heaviest · over 800 words · 2 to 3 words	2 -1 0 -1 -6 -4 -1 0 1 -1 0 0
a tenth of the heaviest · over 800 words · 4 to 6 words	4 -1 -1 -4 -7 1 -2 -1 2 -2 -1 0
a tenth of the heaviest · over 800 words · 7 to 13 words	1 -2 -4 0 0 -3 -1 -3 0 -1 -1 0
a tenth of the heaviest · over 800 words · over 25 words	-1 -3 -1 -1 1 -2 1 -1 1 -3 1 0
a third of the heaviest · 101 to 200 words · 14 to 18 words	-2 -1 -1 -2 -3 0 2 0 1 -2 2 -2
a third of the heaviest · 101 to 200 words · 19 to 25 words	1 0 -1 -1 -3 0 -1 0 1 1 -1 -1
a third of the heaviest · 201 to 400 words · 0 to 1 words	-1 0 0 -5 -1 -2 2 0 -2 0 2 1
a third of the heaviest · 201 to 400 words · 14 to 18 words	-1 -2 1 -3 -6 0 2 -1 -1 2 0 0
a third of the heaviest · 201 to 400 words · 19 to 25 words	-2 -1 0 -3 -5 0 2 -1 -1 1 1 -2
a third of the heaviest · 201 to 400 words · 2 to 3 words	-1 -1 0 0 -6 -3 1 0 -1 0 -1 1
a third of the heaviest · 201 to 400 words · 4 to 6 words	0 -1 0 -3 -5 -2 2 0 0 -1 1 0
a third of the heaviest · 201 to 400 words · 7 to 13 words	0 0 1 -4 -7 -2 1 -2 1 2 0 -2
a third of the heaviest · 201 to 400 words · over 25 words	-1 -1 -1 0 -6 -1 2 -1 -2 0 1 0
a third of the heaviest · 401 to 800 words · 0 to 1 words	1 -1 0 0 -3 -4 0 -1 -1 1 -1 1
a third of the heaviest · 401 to 800 words · 14 to 18 words	4 -2 -4 0 -6 0 -1 -1 1 0 -2 2
a third of the heaviest · 401 to 800 words · 19 to 25 words	2 -2 0 -4 -2 0 -2 -1 0 0 -2 2
a third of the heaviest · 401 to 800 words · 2 to 3 words	3 -2 0 -6 -8 -2 0 0 0 1 -1 0
a third of the heaviest · 401 to 800 words · 4 to 6 words	0 -2 -1 -2 -3 0 0 -1 1 -1 -1 0
a third of the heaviest · 401 to 800 words · 7 to 13 words	1 -2 -4 1 -1 -4 1 -2 0 -1 0 0
a third of the heaviest · 401 to 800 words · over 25 words	1 -3 0 -10 -1 -2 0 -2 0 -2 0 1
a third of the heaviest · over 800 words · 0 to 1 words	2 -1 0 -3 -3 -1 -1 -2 0 -1 0 -1
a third of the heaviest · over 800 words · 14 to 18 words	-1 -1 -2 -1 -1 -1 2 -1 -1 -2 1 -1
a third of the heaviest · over 800 words · 19 to 25 words	-1 -2 0 -3 -1 -1 1 -2 0 -1 0 -1
a third of the heaviest · over 800 words · 2 to 3 words	0 -2 0 -1 -6 -1 0 -1 -1 -1 1 -2
a third of the heaviest · over 800 words · 4 to 6 words	0 -2 2 -2 2 1 -2 -2 0 -1 0 0
a third of the heaviest · over 800 words · 7 to 13 words	-2 -2 1 -2 -3 -4 1 1 -1 -1 1 0
a third of the heaviest · over 800 words · over 25 words	0 -3 -2 -4 -1 -2 0 -1 -1 0 -1 0
half of the heaviest · 201 to 400 words · 0 to 1 words	2 -1 0 -2 -3 1 -2 -1 0 2 1 -2
half of the heaviest · 201 to 400 words · 14 to 18 words	-1 -1 -3 1 -1 0 1 0 -1 -1 1 -1
half of the heaviest · 201 to 400 words · 19 to 25 words	1 -2 -1 -2 -5 -1 0 0 1 0 0 -1
half of the heaviest · 201 to 400 words · 2 to 3 words	0 -1 -1 0 -6 -4 0 0 1 2 -1 0
half of the heaviest · 201 to 400 words · 4 to 6 words	1 -2 -1 -5 -4 -2 1 0 0 -1 0 -1
half of the heaviest · 201 to 400 words · 7 to 13 words	-1 1 1 -3 1 -2 0 -1 1 2 0 -2
half of the heaviest · 201 to 400 words · over 25 words	-2 -1 -1 -4 -4 -1 2 -1 0 -1 2 -2
half of the heaviest · 401 to 800 words · 0 to 1 words	0 -1 -1 -2 0 1 -1 -1 -1 0 -2 1
half of the heaviest · 401 to 800 words · 14 to 18 words	1 -2 0 -3 -2 -1 -1 -1 1 1 -1 0
half of the heaviest · 401 to 800 words · 19 to 25 words	0 -2 -4 -2 0 -1 0 -1 1 -1 -1 -1
half of the heaviest · 401 to 800 words · 2 to 3 words	1 -1 -1 1 -6 -4 -1 0 0 0 -1 1
half of the heaviest · 401 to 800 words · 4 to 6 words	2 -2 -2 -3 0 -1 -2 -2 1 -2 -1 0
half of the heaviest · 401 to 800 words · 7 to 13 words	2 -2 -2 -4 -2 -3 -2 1 1 -2 -1 0
half of the heaviest · 401 to 800 words · over 25 words	0 -2 -1 -4 -7 -1 0 -2 1 -2 0 0
half of the heaviest · 41 to 100 words · over 25 words	0 0 -2 -2 -2 0 1 0 0 -2 1 0
half of the heaviest · over 800 words · 0 to 1 words	1 -1 0 -3 -2 -2 -1 0 -1 0 -1 1
half of the heaviest · over 800 words · 14 to 18 words	-1 0 1 2 -2 0 -1 -1 0 0 0 0
half of the heaviest · over 800 words · 19 to 25 words	-1 0 2 2 -2 0 0 -1 -1 1 0 -1
half of the heaviest · over 800 words · 2 to 3 words	0 -2 -1 1 -6 0 -1 0 -1 0 0 -1
half of the heaviest · over 800 words · 4 to 6 words	-1 0 -2 1 1 -3 -1 -1 -1 1 0 -1
half of the heaviest · over 800 words · 7 to 13 words	-2 -2 1 -4 0 -2 1 -1 -2 0 2 -3
half of the heaviest · over 800 words · over 25 words	-1 -1 1 2 -1 -1 0 -1 -2 1 0 0
nearly the heaviest · 101 to 200 words · 7 to 13 words	-2 1 -2 -1 2 0 -1 2 1 2 0 -1
nearly the heaviest · 101 to 200 words · over 25 words	-3 0 3 -1 -2 0 1 0 1 2 1 -2
nearly the heaviest · 201 to 400 words · 14 to 18 words	-1 -1 -1 0 2 0 -1 1 1 -1 -1 1
nearly the heaviest · 201 to 400 words · 19 to 25 words	0 -1 -2 -1 -4 0 1 -1 0 -1 -1 1
nearly the heaviest · 201 to 400 words · 2 to 3 words	-1 -1 0 0 -6 -1 1 0 -1 0 1 0
nearly the heaviest · 201 to 400 words · 4 to 6 words	-1 -1 0 -3 0 -2 1 1 -1 1 -1 0
nearly the heaviest · 201 to 400 words · 7 to 13 words	-2 1 0 -2 3 -1 -1 -1 1 2 1 -1
nearly the heaviest · 201 to 400 words · over 25 words	-1 0 2 -2 0 0 1 0 -1 2 0 -1
nearly the heaviest · 401 to 800 words · 0 to 1 words	0 0 0 -3 -1 -1 1 -1 1 -1 0 0
nearly the heaviest · 401 to 800 words · 14 to 18 words	0 -2 1 -3 -2 0 -1 -1 -1 -2 -1 2
nearly the heaviest · 401 to 800 words · 19 to 25 words	0 0 -2 -2 -6 -1 1 -1 -1 -2 0 1
nearly the heaviest · 401 to 800 words · 2 to 3 words	-1 -1 0 -4 3 1 -1 -1 -1 -1 1 -1
nearly the heaviest · 401 to 800 words · 4 to 6 words	0 -2 -1 -3 1 -1 -1 -2 -1 1 0 0
nearly the heaviest · 401 to 800 words · 7 to 13 words	1 -3 -1 0 -2 -3 -1 -2 -1 -3 0 0
nearly the heaviest · 401 to 800 words · over 25 words	-1 -2 -2 -5 -3 -2 1 -1 -2 -1 1 0
nearly the heaviest · 41 to 100 words · over 25 words	0 0 -3 -1 -2 0 2 0 0 -2 2 -1
nearly the heaviest · over 800 words · 0 to 1 words	-1 -1 0 0 -2 -3 2 0 -2 1 1 -1
nearly the heaviest · over 800 words · 14 to 18 words	-3 -2 0 1 1 0 0 0 -1 1 0 -1
nearly the heaviest · over 800 words · 19 to 25 words	-2 -1 -2 -1 1 0 0 -1 -1 0 1 0
nearly the heaviest · over 800 words · 2 to 3 words	0 -1 -1 -1 1 1 0 0 -2 -1 0 0
nearly the heaviest · over 800 words · 4 to 6 words	-2 -1 0 -4 -1 -4 2 -1 -1 -1 1 -1
nearly the heaviest · over 800 words · 7 to 13 words	0 -2 -2 -4 1 -3 0 -3 -1 -1 0 0
nearly the heaviest · over 800 words · over 25 words	-2 -2 -3 -3 1 -2 1 -2 -2 0 1 -1
none · 0 to 40 words · 0 to 1 words	-1 -4 -1 0 0 -3 2 3 1 -2 3 -1
none · 0 to 40 words · 14 to 18 words	-3 1 -1 -2 4 0 2 0 0 1 1 -2
none · 0 to 40 words · 19 to 25 words	-4 1 1 -2 1 0 0 0 0 1 0 -2
none · 0 to 40 words · 2 to 3 words	-3 1 -1 2 1 2 0 1 -1 3 -1 -2
none · 0 to 40 words · 4 to 6 words	-7 4 0 1 4 1 3 2 -2 3 2 -3
none · 0 to 40 words · 7 to 13 words	-6 3 -1 -5 5 -4 4 2 -3 4 4 -4
none · 101 to 200 words · 0 to 1 words	-1 0 -5 -1 0 2 1 1 2 0 1 -2
none · 101 to 200 words · 14 to 18 words	-3 -2 2 -4 2 0 1 0 0 -1 1 0
none · 101 to 200 words · 19 to 25 words	-4 1 -2 1 -2 -1 4 -2 -1 -1 3 -2
none · 101 to 200 words · 2 to 3 words	-2 0 -1 -1 3 -3 2 1 -1 3 0 -1
none · 101 to 200 words · 4 to 6 words	-3 -1 -5 0 2 -4 2 0 0 1 2 -3
none · 101 to 200 words · 7 to 13 words	-4 0 0 1 3 0 1 -1 0 3 0 -2
none · 201 to 400 words · 0 to 1 words	1 -1 -1 1 -1 -1 -1 -1 0 2 0 0
none · 201 to 400 words · 14 to 18 words	-1 1 -1 -3 0 -2 0 -3 -1 1 0 0
none · 201 to 400 words · 19 to 25 words	0 -1 -3 -1 -1 -1 1 -1 -1 1 -1 1
none · 201 to 400 words · 2 to 3 words	1 -2 -1 -2 -2 -1 0 -3 0 1 -1 1
none · 201 to 400 words · 4 to 6 words	0 -1 0 -1 -1 -1 1 -2 -2 1 0 1
none · 201 to 400 words · 7 to 13 words	0 0 -4 -4 0 -2 0 -2 -1 1 -1 1
none · 201 to 400 words · over 25 words	1 -1 -1 -2 -2 -1 0 0 -2 0 -1 1
none · 401 to 800 words · 0 to 1 words	0 -8 -11 1 -2 -1 1 -4 -3 1 -1 0
none · 401 to 800 words · 14 to 18 words	1 0 -3 -1 0 -3 -3 -1 0 -1 -1 1
none · 401 to 800 words · 19 to 25 words	1 0 -5 -1 -2 -2 0 0 -1 -3 0 1
none · 401 to 800 words · 2 to 3 words	1 -1 -4 0 -8 -1 -1 -1 -3 1 -2 2
none · 401 to 800 words · 4 to 6 words	0 -1 -3 1 -3 -2 -1 0 -3 1 -2 2
none · 401 to 800 words · 7 to 13 words	2 -2 0 1 -2 -1 -2 -3 0 -2 -1 2
none · 401 to 800 words · over 25 words	0 0 -2 -1 -1 -1 0 -1 -2 1 0 0
none · 41 to 100 words · 0 to 1 words	-3 -5 -3 2 -3 0 0 4 1 -1 -1 -1
none · 41 to 100 words · 14 to 18 words	0 1 -2 -1 1 0 -2 -1 -1 0 -1 2
none · 41 to 100 words · 19 to 25 words	0 2 2 -3 -1 0 -1 1 -2 2 -1 0
none · 41 to 100 words · 2 to 3 words	-2 -2 -1 1 -1 1 1 -1 0 -1 0 0
none · 41 to 100 words · 4 to 6 words	-1 3 -3 -2 0 0 0 0 -1 -2 0 1
none · 41 to 100 words · 7 to 13 words	-2 2 0 -3 -1 -6 1 1 -3 0 0 1
none · 41 to 100 words · over 25 words	2 3 -2 -2 -2 0 -3 0 -2 2 -4 1
none · none · 0 to 1 words	0 -1 -2 0 -2 0 0 3 -1 -2 1 1
none · none · 14 to 18 words	1 0 0 -2 -1 0 0 0 0 -1 0 -2
none · none · 2 to 3 words	0 -2 -2 1 -4 0 -1 -1 0 -1 1 0
none · none · 4 to 6 words	0 2 1 0 2 0 1 1 -1 0 2 1
none · none · 7 to 13 words	0 2 -3 -1 0 1 0 1 0 1 0 0
none · over 800 words · 0 to 1 words	2 -10 -6 1 -3 -4 1 -6 -1 0 1 0
none · over 800 words · 14 to 18 words	0 0 -2 0 -4 -3 1 -3 -1 1 2 -2
none · over 800 words · 19 to 25 words	0 -1 2 -1 -2 -2 -1 -3 0 2 -1 -2
none · over 800 words · 2 to 3 words	1 -4 -4 0 -1 -2 -1 -3 -1 0 0 -1
none · over 800 words · 4 to 6 words	0 -3 0 2 -1 -5 -1 -3 0 1 0 -2
none · over 800 words · 7 to 13 words	2 -2 0 0 -3 -4 -3 -1 0 1 0 -1
none · over 800 words · over 25 words	-1 -1 -2 -7 1 -2 0 -1 0 -1 1 0
the heaviest · 0 to 40 words · 14 to 18 words	-4 1 -4 -2 -5 0 5 0 -1 -5 4 -3
the heaviest · 0 to 40 words · 19 to 25 words	-3 0 0 0 -1 0 2 0 0 0 2 -2
the heaviest · 0 to 40 words · over 25 words	-4 0 1 0 2 0 1 0 -2 1 1 -1
the heaviest · 101 to 200 words · 0 to 1 words	2 -1 -1 -1 1 0 -5 2 1 -2 0 0
the heaviest · 101 to 200 words · 14 to 18 words	-1 4 -1 0 0 0 -1 0 0 2 -2 1
the heaviest · 101 to 200 words · 19 to 25 words	1 2 -2 -3 -2 -1 0 0 1 -1 -1 2
the heaviest · 101 to 200 words · 2 to 3 words	-1 0 -1 0 -7 -2 2 1 0 -1 1 -1
the heaviest · 101 to 200 words · 4 to 6 words	-1 2 -1 3 2 -4 -2 0 0 2 -1 0
the heaviest · 101 to 200 words · 7 to 13 words	1 6 -2 2 -2 -6 -2 2 0 2 -1 -1
the heaviest · 101 to 200 words · over 25 words	-1 1 -2 -1 -3 -1 2 -1 0 -1 1 -1
the heaviest · 201 to 400 words · 0 to 1 words	2 -4 -2 2 -1 -2 -3 -2 0 -2 1 0
the heaviest · 201 to 400 words · 14 to 18 words	0 -1 -1 -3 1 -1 -1 -3 0 0 0 0
the heaviest · 201 to 400 words · 19 to 25 words	-4 1 -1 -4 1 -1 1 1 -4 0 1 -1
the heaviest · 201 to 400 words · 2 to 3 words	2 2 -3 -2 -1 -5 -3 -1 0 1 -1 0
the heaviest · 201 to 400 words · 4 to 6 words	-3 2 0 1 1 -2 -2 -1 -1 1 -1 -1
the heaviest · 201 to 400 words · 7 to 13 words	-1 4 -1 0 1 -6 -1 0 -1 1 1 -1
the heaviest · 201 to 400 words · over 25 words	-3 -1 -1 -1 -1 -1 1 0 0 0 0 -2
the heaviest · 401 to 800 words · 0 to 1 words	1 0 -4 -2 0 -1 -1 2 -2 0 0 0
the heaviest · 401 to 800 words · 14 to 18 words	0 -2 0 -1 1 -4 -2 0 0 0 0 -1
the heaviest · 401 to 800 words · 19 to 25 words	-1 -3 1 -1 1 -3 -1 -1 0 0 0 0
the heaviest · 401 to 800 words · 2 to 3 words	0 -2 0 1 -2 3 -2 -2 0 0 -1 0
the heaviest · 401 to 800 words · 4 to 6 words	-1 1 -2 0 -5 -2 0 0 0 2 -1 -1
the heaviest · 401 to 800 words · 7 to 13 words	1 0 0 1 0 -1 -3 0 0 -1 0 0
the heaviest · 401 to 800 words · over 25 words	-1 -2 -2 -4 2 -4 1 -5 0 -2 0 0
the heaviest · 41 to 100 words · 0 to 1 words	0 -1 0 -1 -2 -4 1 2 0 -1 2 -4
the heaviest · 41 to 100 words · 14 to 18 words	-2 0 2 -2 2 0 1 1 -3 2 1 -1
the heaviest · 41 to 100 words · 19 to 25 words	-1 -2 -1 -3 1 0 0 -1 0 -2 2 -2
the heaviest · 41 to 100 words · 2 to 3 words	1 -1 -1 -1 -3 -1 -1 0 1 -2 1 -1
the heaviest · 41 to 100 words · 4 to 6 words	2 -2 0 2 1 -3 -4 0 -1 -1 0 1
the heaviest · 41 to 100 words · 7 to 13 words	0 2 -1 0 -2 -2 -1 0 -3 2 0 -1
the heaviest · 41 to 100 words · over 25 words	2 1 2 -4 -3 0 -2 -1 -1 0 -1 1
the heaviest · over 800 words · 0 to 1 words	0 -6 -4 -4 -12 2 -1 1 -3 1 0 -1
the heaviest · over 800 words · 14 to 18 words	0 -4 0 -1 -4 -5 1 1 -1 -1 -1 1
the heaviest · over 800 words · 19 to 25 words	1 -1 -1 -11 -1 -5 0 1 -3 0 -2 0
the heaviest · over 800 words · 2 to 3 words	-1 -1 -9 -1 0 0 -1 -2 -3 -1 -1 1
the heaviest · over 800 words · 4 to 6 words	1 -1 -5 -4 -1 1 -1 0 -2 -2 -1 2
the heaviest · over 800 words · 7 to 13 words	0 -5 0 -2 -2 0 1 -3 -3 0 -1 1
the heaviest · over 800 words · over 25 words	0 -4 0 -1 -2 -6 0 -2 0 0 -1 1
# topics in the paragraphs below × size
0 eighths · 0 to 1 words	1 -2 -1 -1 0 -1 1 -5 1 1 0 0
0 eighths · 14 to 18 words	0 -3 -5 0 -2 -3 1 0 0 -1 0 0
0 eighths · 19 to 25 words	1 -4 -3 -2 -4 -4 1 0 0 -1 1 -1
0 eighths · 2 to 3 words	1 -3 -2 1 -1 1 0 -4 0 0 0 0
0 eighths · 4 to 6 words	0 -6 -2 1 -1 1 -1 1 0 0 -2 0
0 eighths · 7 to 13 words	1 -7 -5 0 1 0 -1 1 1 -2 1 0
0 eighths · over 25 words	-3 -4 -2 1 -5 -4 3 -2 0 0 2 -2
1 eighths · 14 to 18 words	0 -2 -4 -1 -1 -2 1 -3 0 -2 1 0
1 eighths · 19 to 25 words	3 -3 -7 -3 -1 -3 -1 1 1 -1 -1 1
1 eighths · 4 to 6 words	-3 -1 -2 -1 0 -1 3 0 0 -1 1 0
1 eighths · 7 to 13 words	0 0 -8 -1 -3 -8 2 -1 0 -1 3 -2
1 eighths · over 25 words	-2 -3 -2 0 -4 -5 1 -7 0 -1 0 0
2 eighths · 14 to 18 words	2 -2 -8 -1 0 -3 0 -4 -1 -1 1 -1
2 eighths · 19 to 25 words	0 -5 -3 0 -1 -4 0 -5 1 -2 1 1
2 eighths · 2 to 3 words	-4 1 2 -6 2 1 0 0 0 0 0 -1
2 eighths · 4 to 6 words	-1 -2 0 -3 0 -4 0 -4 1 -1 0 -2
2 eighths · 7 to 13 words	0 -3 -3 2 0 1 -2 -3 0 0 0 -1
2 eighths · over 25 words	0 -3 -2 -1 0 -3 0 -4 0 -1 -1 1
3 eighths · 0 to 1 words	0 0 0 -2 -1 -1 0 0 1 0 0 0
3 eighths · 14 to 18 words	-2 -2 -6 -2 1 -3 1 0 -1 -4 1 2
3 eighths · 19 to 25 words	0 -1 -8 -1 -3 -2 2 -3 0 -5 1 1
3 eighths · 2 to 3 words	-2 -1 -2 -6 0 1 3 0 -2 0 0 -1
3 eighths · 4 to 6 words	0 -2 2 -2 2 0 -1 1 -2 0 1 0
3 eighths · 7 to 13 words	1 0 -3 -5 -1 -1 -1 0 -1 0 -1 1
3 eighths · over 25 words	-2 -2 -1 -4 -3 -3 2 -3 -1 -2 0 0
4 eighths · 0 to 1 words	3 -1 0 -5 -4 -3 -3 -1 -2 -1 0 0
4 eighths · 14 to 18 words	-1 1 0 -4 0 -3 0 -3 0 0 0 0
4 eighths · 19 to 25 words	-2 -2 2 -1 0 -2 2 -3 -3 -1 1 0
4 eighths · 2 to 3 words	-2 2 2 -2 -1 -6 1 -2 2 -2 0 -1
4 eighths · 4 to 6 words	-1 0 0 -1 0 2 0 -5 -1 1 0 -1
4 eighths · 7 to 13 words	-1 0 0 0 0 -6 -1 -2 -2 1 0 -1
4 eighths · over 25 words	-1 -5 -1 -3 -2 -5 1 -2 1 -1 -1 0
5 eighths · 14 to 18 words	-2 1 -1 -4 -1 -3 0 -1 0 -2 0 0
5 eighths · 19 to 25 words	-4 1 0 -8 0 -2 0 -1 -2 0 0 -1
5 eighths · 4 to 6 words	-2 2 1 -8 -2 3 0 -1 -2 2 0 -1
5 eighths · 7 to 13 words	-2 1 3 -2 -1 -15 -2 -4 -1 2 -2 1
5 eighths · over 25 words	-4 -4 1 -9 -1 -4 2 -2 -4 -1 1 0
6 eighths · 14 to 18 words	-1 1 3 -3 -2 -2 -1 -1 -2 2 -1 -1
6 eighths · 19 to 25 words	0 -1 2 -7 -2 -2 0 -1 1 0 -2 0
6 eighths · 2 to 3 words	-4 0 -2 -2 3 -2 2 0 -1 1 1 -2
6 eighths · 4 to 6 words	-5 3 -3 -1 1 -4 2 -3 0 0 2 -2
6 eighths · 7 to 13 words	-2 1 2 -6 1 -1 0 -5 1 0 -2 0
6 eighths · over 25 words	-1 -1 3 -8 -5 -3 2 -1 -4 -1 1 1
7 eighths · 14 to 18 words	-3 -1 3 -9 1 -1 -1 -1 -1 2 -2 0
7 eighths · 19 to 25 words	-4 2 0 -8 1 -1 -1 0 1 0 0 0
7 eighths · 4 to 6 words	-1 1 3 -8 1 -6 -2 -1 -2 3 0 -1
7 eighths · 7 to 13 words	-5 3 2 -4 0 -11 1 -3 -1 4 -3 -1
7 eighths · over 25 words	0 -1 1 -5 0 -1 0 0 0 0 -1 0
over 7 eighths · 0 to 1 words	-2 -2 -6 2 -6 -2 2 -6 1 0 -1 0
over 7 eighths · 14 to 18 words	-3 1 0 -1 0 -2 -1 -1 0 0 -1 -1
over 7 eighths · 19 to 25 words	-4 0 2 0 2 -2 -3 -1 0 2 -2 -2
over 7 eighths · 2 to 3 words	-2 2 -3 -3 0 -4 1 -3 -2 -1 0 1
over 7 eighths · 4 to 6 words	-3 0 -3 0 1 -15 2 -4 -1 -1 0 0
over 7 eighths · 7 to 13 words	-3 3 1 -4 -2 0 2 -5 -2 2 0 -3
over 7 eighths · over 25 words	-4 3 -1 -8 4 -3 -3 -1 -2 2 -2 -1
# topics in the paragraphs below × close × gap above
0 eighths · a credit · no blank line	1 -4 -1 -6 -2 2 -4 0 0 0 -1 -1
0 eighths · a credit · one blank line	-3 -5 -5 -3 2 4 -4 2 -1 1 0 1
0 eighths · a credit · two blank lines	1 0 0 -1 -3 0 -1 -1 1 0 -2 0
0 eighths · no sentence · more blank lines	-8 7 -2 4 -6 -5 -4 -3 2 3 -5 0
0 eighths · no sentence · no blank line	1 -4 -3 0 -1 0 1 -1 0 0 0 1
0 eighths · no sentence · one blank line	2 -6 -2 1 0 -1 -1 -5 0 -1 -1 0
0 eighths · no sentence · the end of the file	-2 3 -3 1 -7 -5 0 0 -3 3 0 0
0 eighths · no sentence · two blank lines	4 -3 -6 -1 -2 -4 -5 -5 0 1 -2 0
0 eighths · the end of a sentence · more blank lines	-3 4 -1 -1 -2 0 -3 -1 0 4 -3 -2
0 eighths · the end of a sentence · no blank line	0 -4 -1 0 -5 -6 2 0 -1 -1 1 0
0 eighths · the end of a sentence · one blank line	0 -4 -4 2 0 -5 2 1 1 0 1 0
0 eighths · the end of a sentence · the end of the file	1 2 -1 -2 -2 0 0 0 -2 2 0 0
0 eighths · the end of a sentence · two blank lines	-1 -3 -1 -1 1 -2 0 -3 0 0 0 0
1 eighths · a credit · no blank line	1 -1 -1 -2 2 -1 -3 -1 -1 0 0 0
1 eighths · a credit · one blank line	0 -1 -2 -2 -2 -3 1 -1 0 2 -3 1
1 eighths · no sentence · no blank line	2 -3 -5 1 1 -5 -2 -3 0 0 1 -2
1 eighths · no sentence · one blank line	1 -2 -2 -2 0 -3 -1 -2 -2 1 2 -2
1 eighths · no sentence · the end of the file	-3 3 0 -1 -1 0 0 0 -3 3 0 0
1 eighths · the end of a sentence · no blank line	0 -3 -4 -7 -2 -3 1 -1 0 -4 0 0
1 eighths · the end of a sentence · one blank line	-2 -3 -3 2 -10 -5 3 -2 1 -2 1 -1
1 eighths · the end of a sentence · two blank lines	1 -1 -1 -1 -3 0 0 0 0 -1 2 -1
2 eighths · a credit · no blank line	-2 -2 1 -4 4 1 -4 -1 -2 1 1 -2
2 eighths · a credit · one blank line	0 -4 -4 -6 0 -4 0 0 0 -1 2 -3
2 eighths · no sentence · more blank lines	-3 5 0 -2 -4 -1 -3 0 0 4 -3 -2
2 eighths · no sentence · no blank line	-1 -3 -1 0 1 0 -1 -4 1 -2 1 -2
2 eighths · no sentence · one blank line	2 -3 -8 1 2 -8 -3 -6 -1 0 0 1
2 eighths · no sentence · the end of the file	0 1 -1 -5 -2 0 0 0 -1 1 0 0
2 eighths · no sentence · two blank lines	0 -1 1 -4 -2 -2 -1 0 1 1 -1 -1
2 eighths · the end of a sentence · no blank line	1 -5 -2 0 -4 -2 1 -6 0 -1 0 0
2 eighths · the end of a sentence · one blank line	-1 -1 -2 -2 -5 -4 2 -3 -1 -1 0 1
2 eighths · the end of a sentence · two blank lines	2 -3 0 -1 1 -1 -2 -1 2 0 -1 0
3 eighths · a credit · no blank line	-2 -4 -4 -4 4 1 -3 1 0 0 -1 1
3 eighths · a credit · one blank line	-2 -3 -4 -2 3 2 -4 -1 1 0 -2 -1
3 eighths · no sentence · more blank lines	-4 5 -1 -3 -3 -1 -3 0 0 4 -3 -2
3 eighths · no sentence · no blank line	0 -3 -3 -3 0 0 0 0 -1 -1 1 -1
3 eighths · no sentence · one blank line	1 -1 -3 -3 -1 -4 1 -2 -3 -2 2 0
3 eighths · no sentence · the end of the file	1 1 -1 -4 -2 0 0 0 -1 1 0 0
3 eighths · no sentence · two blank lines	1 1 -3 -1 -1 -2 -3 0 -1 3 -2 -1
3 eighths · the end of a sentence · no blank line	-1 -4 -2 -5 -2 -6 2 0 0 -3 0 0
3 eighths · the end of a sentence · one blank line	-2 -5 -1 -4 -3 -4 2 -2 -3 -3 0 1
3 eighths · the end of a sentence · two blank lines	-1 -1 -3 -3 -1 -1 2 -1 1 -3 1 1
4 eighths · a credit · no blank line	0 -2 -5 -3 2 3 -4 -1 1 -2 0 0
4 eighths · a credit · one blank line	-3 -4 -5 -1 6 0 -4 0 -1 -1 1 0
4 eighths · no sentence · more blank lines	-5 6 -1 -3 -4 -1 -4 0 1 5 -5 -2
4 eighths · no sentence · no blank line	2 -2 0 -3 1 -3 0 -4 0 -1 1 -2
4 eighths · no sentence · one blank line	-2 3 0 -1 -2 -5 0 -6 -2 1 -2 0
4 eighths · no sentence · the end of the file	1 0 -2 -5 -4 -1 0 0 0 0 0 0
4 eighths · no sentence · two blank lines	-1 2 1 3 -4 -3 -4 0 1 2 -3 0
4 eighths · the end of a sentence · more blank lines	-1 3 0 0 -1 0 -2 0 0 3 -2 -1
4 eighths · the end of a sentence · no blank line	-1 0 -1 -8 -1 -7 1 0 0 1 0 -1
4 eighths · the end of a sentence · one blank line	-3 -3 3 -4 -6 -7 4 -4 -4 -1 1 -1
4 eighths · the end of a sentence · two blank lines	-1 1 -3 -4 -1 -1 2 -1 0 -1 0 1
5 eighths · a credit · no blank line	-3 -3 -5 -3 5 2 -4 0 0 2 0 -3
5 eighths · a credit · one blank line	0 0 0 -4 2 -1 -3 -1 0 2 -1 -2
5 eighths · no sentence · more blank lines	-2 4 -1 -1 -3 0 -3 0 0 3 -3 0
5 eighths · no sentence · no blank line	0 0 -3 -2 0 -4 0 -1 -1 -1 1 0
5 eighths · no sentence · one blank line	-1 3 0 -6 -2 -2 -1 -2 -2 0 -1 1
5 eighths · no sentence · the end of the file	3 -1 -2 -4 -2 0 0 0 1 -1 0 0
5 eighths · the end of a sentence · no blank line	-4 -3 2 -6 1 -3 1 -2 1 -1 1 -2
5 eighths · the end of a sentence · one blank line	-5 -1 4 -4 -2 -4 1 -3 -4 1 -1 0
6 eighths · a credit · no blank line	-3 -2 -5 -2 2 0 -3 0 -2 2 -1 -3
6 eighths · a credit · one blank line	1 -3 -4 -4 2 1 -2 -1 0 0 -3 2
6 eighths · no sentence · more blank lines	-3 5 0 -2 -4 -1 -4 0 0 5 -4 -2
6 eighths · no sentence · no blank line	-3 0 1 -1 1 -6 2 -2 2 -2 2 -2
6 eighths · no sentence · one blank line	-3 4 2 -5 -1 -10 1 -3 -2 0 0 -1
6 eighths · no sentence · the end of the file	3 -2 -2 -2 -5 -1 0 0 2 -2 0 0
6 eighths · no sentence · two blank lines	-1 2 0 -1 0 -2 -1 0 -1 2 0 -1
6 eighths · the end of a sentence · no blank line	-3 -4 3 -7 0 -5 0 -1 0 2 -1 -1
6 eighths · the end of a sentence · one blank line	-3 -2 2 -6 -2 -3 2 -4 -3 0 0 0
6 eighths · the end of a sentence · two blank lines	-2 -1 -2 -2 1 -1 1 0 0 0 0 1
7 eighths · a credit · no blank line	-5 -2 -4 -1 4 -2 -2 0 1 2 -3 -1
7 eighths · a credit · one blank line	-5 1 -3 -2 4 -2 -1 0 1 0 0 -2
7 eighths · no sentence · more blank lines	0 3 0 0 -2 0 -2 0 0 3 -3 0
7 eighths · no sentence · no blank line	0 -1 5 -7 1 -6 -4 0 -1 3 -4 2
7 eighths · no sentence · one blank line	-5 4 1 -3 -2 -9 1 -1 -2 3 -2 0
7 eighths · no sentence · the end of the file	2 -1 -1 -2 -2 0 0 0 1 -1 0 0
7 eighths · no sentence · two blank lines	-1 1 -2 -2 -4 0 1 0 1 0 1 -1
7 eighths · the end of a sentence · no blank line	-4 0 4 -5 1 -2 -3 -1 0 2 -1 -2
7 eighths · the end of a sentence · one blank line	-4 -2 1 -10 0 -3 1 -3 -4 0 1 0
over 7 eighths · a credit · no blank line	0 -1 -1 -2 2 -3 -2 0 0 -1 1 -2
over 7 eighths · a credit · one blank line	-1 -2 -3 0 2 -2 0 -1 2 0 -2 0
over 7 eighths · no sentence · more blank lines	-1 3 0 0 -1 -1 -4 -1 1 3 -3 -2
over 7 eighths · no sentence · no blank line	-3 1 -2 2 -1 -5 0 -4 0 0 -2 1
over 7 eighths · no sentence · one blank line	-3 3 -1 -2 0 -5 3 -6 -1 1 0 -2
over 7 eighths · no sentence · the end of the file	2 -2 -1 -2 0 -1 0 0 2 -2 0 0
over 7 eighths · no sentence · two blank lines	-2 2 -3 2 -6 -4 1 -1 -1 0 -1 1
over 7 eighths · the end of a sentence · more blank lines	-2 4 -1 0 -3 0 -2 0 0 2 -2 0
over 7 eighths · the end of a sentence · no blank line	-5 -4 5 -1 2 1 -3 -2 3 2 -2 -2
over 7 eighths · the end of a sentence · one blank line	-3 -1 -2 -8 4 -2 -1 -5 -3 0 1 -1
over 7 eighths · the end of a sentence · two blank lines	-2 1 1 -3 0 -1 0 0 -2 2 -1 -1
# topics in the paragraphs above × size
0 eighths · 0 to 1 words	1 -2 -2 0 -1 -1 1 -5 1 1 0 0
0 eighths · 14 to 18 words	0 2 1 0 -1 -5 -1 -2 0 1 0 0
0 eighths · 19 to 25 words	-1 0 0 -1 -2 -5 0 2 -1 0 -1 0
0 eighths · 2 to 3 words	0 -1 0 0 -1 -1 1 -4 0 0 0 0
0 eighths · 4 to 6 words	-1 0 1 0 -2 2 0 2 -1 0 0 0
0 eighths · 7 to 13 words	0 1 1 0 -3 -1 -1 3 0 0 -1 0
0 eighths · over 25 words	0 -2 3 -8 -1 -8 -1 -5 -1 0 -2 2
1 eighths · 14 to 18 words	0 -1 -6 -1 -4 -3 2 -7 -1 -3 2 0
1 eighths · 19 to 25 words	1 -2 -2 -11 -1 -3 -1 1 2 -1 -2 2
1 eighths · 4 to 6 words	-1 -1 0 -4 -1 -1 2 -1 0 0 0 0
1 eighths · 7 to 13 words	0 -1 1 -10 1 -7 0 -2 -1 2 -1 1
1 eighths · over 25 words	-1 -1 1 1 -4 -2 0 -6 0 0 -1 1
2 eighths · 0 to 1 words	4 0 0 -2 -1 -1 -3 0 -1 -1 -1 1
2 eighths · 14 to 18 words	0 -3 -3 0 0 -3 0 2 1 -1 -1 1
2 eighths · 19 to 25 words	0 -3 1 -2 -2 -3 0 -6 -1 -1 0 0
2 eighths · 2 to 3 words	-4 1 0 -4 2 -2 2 0 -1 1 0 0
2 eighths · 4 to 6 words	-2 -1 0 -3 0 -5 1 -1 -1 0 0 -1
2 eighths · 7 to 13 words	0 -1 -2 -7 -1 0 1 -4 0 -2 0 0
2 eighths · over 25 words	-2 -4 -1 1 -5 -6 2 -4 -1 -1 0 -1
3 eighths · 0 to 1 words	2 0 0 -1 -1 -1 -1 -1 -1 -1 0 0
3 eighths · 14 to 18 words	0 -5 0 -8 -1 -3 1 -6 0 1 0 -1
3 eighths · 19 to 25 words	0 -5 -6 -1 -2 -2 1 -6 0 -3 1 0
3 eighths · 2 to 3 words	-1 -2 -1 -3 -1 2 -1 -1 -2 0 0 1
3 eighths · 4 to 6 words	-2 -4 0 -2 0 -3 2 -1 -1 -2 0 1
3 eighths · 7 to 13 words	0 -3 2 -2 1 -6 -1 -4 -1 1 0 0
3 eighths · over 25 words	-1 -3 -3 -2 -5 -4 2 -8 0 -1 0 0
4 eighths · 0 to 1 words	1 -1 0 -3 -3 -3 -1 -1 -1 -2 0 0
4 eighths · 14 to 18 words	-1 -3 -1 -1 -2 -2 2 -1 -2 -3 0 1
4 eighths · 19 to 25 words	-2 -3 -2 -6 -2 -2 2 -6 -1 0 1 -1
4 eighths · 2 to 3 words	0 -5 -3 -4 -3 -2 2 -5 -1 -3 0 0
4 eighths · 4 to 6 words	0 -4 -5 -3 2 -1 1 -8 -1 1 2 -1
4 eighths · 7 to 13 words	-1 -7 1 1 -1 0 0 -9 -3 0 1 -1
4 eighths · over 25 words	0 -2 -13 -8 0 -4 0 -2 0 -3 0 0
5 eighths · 14 to 18 words	-3 -2 1 1 -1 -2 2 -4 0 -1 2 -1
5 eighths · 19 to 25 words	0 -2 -5 -4 -1 -1 1 -4 2 -1 0 0
5 eighths · 4 to 6 words	1 -2 -1 -5 -2 1 0 -1 1 -1 0 0
5 eighths · 7 to 13 words	-2 -2 2 -1 -2 1 1 -5 -1 0 0 0
5 eighths · over 25 words	-4 -2 -8 -6 3 -2 2 2 -2 -1 2 -1
6 eighths · 14 to 18 words	0 -3 -2 -4 -2 -1 1 0 -3 -2 1 -1
6 eighths · 19 to 25 words	1 -2 -2 -2 -1 -1 0 -1 0 -2 -1 1
6 eighths · 2 to 3 words	0 -2 0 -6 0 0 0 0 0 -1 0 0
6 eighths · 4 to 6 words	0 -4 -3 -4 2 -1 -2 -3 -2 1 2 -2
6 eighths · 7 to 13 words	0 -6 -2 -8 0 -12 1 -2 -1 0 0 0
6 eighths · over 25 words	0 -2 -5 -6 2 -2 -1 -3 -2 -2 1 -1
7 eighths · 14 to 18 words	1 -3 -2 -3 1 -1 -2 -1 0 1 -2 1
7 eighths · 19 to 25 words	-3 -2 -3 -2 3 0 -1 -3 -1 1 1 -2
7 eighths · 4 to 6 words	0 -2 0 -3 1 -4 -1 -1 0 -1 0 0
7 eighths · 7 to 13 words	0 -4 -2 -6 3 -5 -3 -2 0 -2 -1 1
7 eighths · over 25 words	1 -1 -5 -4 1 -1 -1 -1 -1 1 -1 0
over 7 eighths · 0 to 1 words	1 -3 -1 -3 -2 -4 0 -2 -1 -1 0 1
over 7 eighths · 14 to 18 words	-1 -2 -4 -7 3 -1 -1 -2 1 0 1 -2
over 7 eighths · 19 to 25 words	-1 -3 0 1 3 -1 -3 0 -1 1 -1 -1
over 7 eighths · 2 to 3 words	1 -4 -4 -9 2 1 -1 -5 -1 -2 1 0
over 7 eighths · 4 to 6 words	0 -5 -3 -1 0 -4 -1 -6 -3 0 1 -1
over 7 eighths · 7 to 13 words	-3 -2 -1 -2 2 1 1 -1 -3 -1 2 -2
over 7 eighths · over 25 words	-1 -1 -2 -6 3 -2 -2 -2 -2 1 0 0
# topics in the paragraphs above × close × gap above
0 eighths · a credit · no blank line	1 -4 -3 -7 2 2 -5 1 1 2 -3 1
0 eighths · a credit · one blank line	-4 -6 -12 -3 4 4 -3 2 0 -1 -1 0
0 eighths · a credit · the end of the file	-3 2 0 1 1 -2 0 0 -2 2 0 0
0 eighths · no sentence · more blank lines	-9 10 -5 2 -10 -7 -7 -4 2 7 -7 -2
0 eighths · no sentence · no blank line	1 -3 -1 0 -4 0 1 -1 0 0 0 1
0 eighths · no sentence · one blank line	0 4 0 0 -3 -2 -1 -4 -1 0 -3 0
0 eighths · no sentence · the end of the file	3 0 -9 -2 -8 -7 0 0 0 0 0 0
0 eighths · no sentence · two blank lines	0 3 0 1 -2 -5 -2 -4 1 1 -2 0
0 eighths · the end of a sentence · more blank lines	-5 8 -3 -2 -6 -1 -5 -1 0 6 -5 -3
0 eighths · the end of a sentence · no blank line	1 -6 4 -2 -3 -14 -1 -1 -1 -1 -1 2
0 eighths · the end of a sentence · one blank line	-1 -2 2 -2 2 -3 1 2 0 -1 1 1
0 eighths · the end of a sentence · the end of the file	3 0 -5 -4 -5 -1 0 0 0 0 0 0
0 eighths · the end of a sentence · two blank lines	1 -1 -2 -3 0 -3 1 -2 1 -2 0 1
1 eighths · a credit · no blank line	-1 -1 -4 -3 2 0 0 -1 -1 3 -2 0
1 eighths · a credit · one blank line	0 -2 -3 -3 -1 -3 1 1 0 2 -1 -2
1 eighths · no sentence · more blank lines	-3 5 -1 -1 -4 0 -4 0 0 5 -4 -2
1 eighths · no sentence · no blank line	3 0 -1 -8 1 -5 -4 -1 1 0 -4 3
1 eighths · no sentence · one blank line	1 -5 0 0 -2 -3 0 -4 -3 -2 1 0
1 eighths · no sentence · two blank lines	2 -1 -1 -1 -3 0 -2 0 1 -1 -2 1
1 eighths · the end of a sentence · no blank line	-1 -4 1 -2 -7 -3 2 0 0 -1 0 -1
1 eighths · the end of a sentence · one blank line	-1 -3 -1 1 -6 -2 1 -2 0 -1 -1 1
1 eighths · the end of a sentence · two blank lines	-1 1 0 -2 1 0 1 0 -1 0 0 1
2 eighths · a credit · no blank line	-2 -1 -3 -3 4 0 -3 -3 0 -1 2 -2
2 eighths · a credit · one blank line	1 0 -3 -4 -2 -1 0 0 0 0 -1 0
2 eighths · no sentence · more blank lines	-3 4 0 0 -2 0 -3 0 0 4 -3 -2
2 eighths · no sentence · no blank line	1 -2 0 -2 0 -1 -1 -6 0 -3 0 -1
2 eighths · no sentence · one blank line	0 -2 -5 -6 0 -12 1 -7 -1 -2 1 1
2 eighths · no sentence · two blank lines	3 2 -1 -1 -4 0 -4 0 0 2 -1 -1
2 eighths · the end of a sentence · no blank line	0 -4 0 -2 -4 -2 1 -1 0 -1 0 0
2 eighths · the end of a sentence · one blank line	-1 -5 1 1 -5 -5 2 0 -3 0 0 1
2 eighths · the end of a sentence · two blank lines	-1 1 -2 0 -3 -1 2 -1 1 0 1 -2
3 eighths · a credit · no blank line	-3 -1 -2 -2 4 2 -4 0 0 2 1 -2
3 eighths · a credit · one blank line	0 -1 -2 -3 1 2 -2 -4 -1 1 -1 0
3 eighths · no sentence · no blank line	0 -3 -1 -2 0 -5 0 0 -2 -2 1 0
3 eighths · no sentence · one blank line	0 -5 -1 -2 0 -3 0 -5 -2 -1 0 0
3 eighths · no sentence · two blank lines	2 -1 0 -3 -4 -1 -1 0 0 1 -1 0
3 eighths · the end of a sentence · no blank line	-1 -2 -1 -8 -1 -4 1 -2 0 2 0 -1
3 eighths · the end of a sentence · one blank line	-2 -5 0 -1 -8 -6 3 -10 0 -3 0 0
3 eighths · the end of a sentence · two blank lines	1 0 -3 -1 -1 0 0 -1 -1 -1 0 0
4 eighths · a credit · no blank line	0 -1 -1 -2 2 3 -4 -3 -1 0 2 -2
4 eighths · a credit · one blank line	-2 -2 -1 2 4 -1 -3 -3 -1 0 1 -1
4 eighths · no sentence · no blank line	0 -5 -6 -2 0 -3 0 -5 -1 -3 1 0
4 eighths · no sentence · one blank line	1 -7 -2 -7 1 -3 -1 -8 -2 -1 0 1
4 eighths · no sentence · two blank lines	2 2 0 0 -4 0 -3 0 0 2 0 0
4 eighths · the end of a sentence · no blank line	-1 -3 -6 1 -4 -3 3 -6 0 0 1 -1
4 eighths · the end of a sentence · one blank line	-2 -7 1 -3 -5 -8 3 -4 -1 -1 1 -1
4 eighths · the end of a sentence · two blank lines	2 -1 -2 -2 -1 -1 -1 -1 0 0 -2 1
5 eighths · a credit · no blank line	-2 -1 -1 -1 0 3 -3 0 -1 0 2 -2
5 eighths · a credit · one blank line	1 -1 2 -1 0 1 -2 0 0 2 -3 2
5 eighths · no sentence · no blank line	-2 -2 -3 0 1 -6 1 -1 1 0 0 0
5 eighths · no sentence · one blank line	0 -2 -6 -2 1 -8 0 -4 0 -3 0 1
5 eighths · the end of a sentence · no blank line	-4 -1 -1 -7 -2 -2 4 1 1 0 3 -3
5 eighths · the end of a sentence · one blank line	-2 -2 -2 -2 -5 -3 4 -4 -2 -1 1 -1
6 eighths · a credit · no blank line	1 -2 -1 -1 0 2 -2 -2 -1 -3 2 -1
6 eighths · a credit · one blank line	-3 -2 -1 -2 4 0 -2 -1 -1 0 2 -2
6 eighths · no sentence · no blank line	0 -3 -1 -11 0 -9 0 -4 0 1 1 -2
6 eighths · no sentence · one blank line	-1 -5 -5 -4 1 -3 1 -3 -2 -4 2 0
6 eighths · the end of a sentence · no blank line	-1 -3 -2 -4 0 -4 1 -2 1 0 1 -1
6 eighths · the end of a sentence · one blank line	-1 -4 -2 -7 0 -5 1 1 -2 0 0 -1
7 eighths · no sentence · no blank line	2 -1 -3 -4 -1 -3 -1 -1 -1 2 -2 2
7 eighths · no sentence · one blank line	-2 -4 -4 -6 2 -5 -1 -1 -2 -1 1 -1
7 eighths · the end of a sentence · no blank line	-1 -1 -5 -2 4 -1 -3 -1 1 2 -1 -1
7 eighths · the end of a sentence · one blank line	-1 -3 -2 -5 0 -2 1 -3 1 -3 2 -1
over 7 eighths · a credit · no blank line	2 -2 -2 -2 1 -3 -2 0 -2 0 1 -1
over 7 eighths · a credit · one blank line	1 -1 -1 -4 2 1 -4 1 -1 -1 -1 2
over 7 eighths · no sentence · no blank line	-2 -3 -5 -2 5 -1 0 -8 -1 -1 1 0
over 7 eighths · no sentence · one blank line	1 -5 -6 -7 0 -4 0 -9 -2 -1 2 -2
over 7 eighths · no sentence · two blank lines	4 -1 0 -2 -5 -2 -1 -1 -1 -1 -1 1
over 7 eighths · the end of a sentence · no blank line	-2 -4 0 0 3 1 -2 -2 0 0 1 -3
over 7 eighths · the end of a sentence · one blank line	-2 0 -2 -2 4 -1 -1 0 -3 1 -1 0
# topics in headings above × size
0 eighths · 0 to 1 words	1 -2 -2 -1 -1 -1 1 -5 1 1 -1 1
0 eighths · 14 to 18 words	0 1 0 -1 -3 -7 -1 1 1 3 -3 -1
0 eighths · 19 to 25 words	0 1 0 -3 -3 -5 0 0 0 1 -2 1
0 eighths · 2 to 3 words	1 -2 -1 0 -1 -2 0 -4 0 0 0 0
0 eighths · 4 to 6 words	0 -1 -2 1 -5 -2 1 1 0 1 -1 1
0 eighths · 7 to 13 words	0 0 1 2 -6 -3 0 2 1 1 -1 0
0 eighths · over 25 words	-1 -2 -1 -3 -5 -7 3 -6 -1 0 -1 0
1 eighths · 14 to 18 words	0 -3 -3 -3 -2 -3 1 -6 1 -1 0 -1
1 eighths · 19 to 25 words	-1 -5 1 -5 -3 -5 2 -2 1 -2 0 0
1 eighths · 4 to 6 words	-1 -2 -3 -4 0 -1 2 -1 1 -1 0 -1
1 eighths · 7 to 13 words	1 -3 2 -5 -1 -4 0 -6 0 1 -1 0
1 eighths · over 25 words	-1 -4 1 -2 -3 -4 1 -8 -1 0 -1 1
2 eighths · 0 to 1 words	4 0 0 -3 -2 -2 -2 0 -1 -2 1 -1
2 eighths · 14 to 18 words	0 -3 0 -1 -1 -3 1 -5 -1 0 1 0
2 eighths · 19 to 25 words	1 -4 1 1 -4 -3 0 0 -1 0 0 0
2 eighths · 2 to 3 words	-2 -1 0 -1 3 -2 -2 0 0 1 0 -1
2 eighths · 4 to 6 words	-2 -7 0 -1 1 1 0 -2 0 0 0 -1
2 eighths · 7 to 13 words	0 -6 2 -2 -2 0 1 -3 -1 -2 0 0
2 eighths · over 25 words	0 -5 0 -2 0 -6 0 0 0 0 0 0
3 eighths · 0 to 1 words	3 -1 0 -3 -3 -3 -2 -1 -2 0 1 -1
3 eighths · 14 to 18 words	1 -3 -1 1 -2 -3 0 -2 0 -2 0 0
3 eighths · 19 to 25 words	-1 -4 -4 0 1 -2 2 -2 -1 -4 1 2
3 eighths · 2 to 3 words	0 -3 -1 -2 -4 1 0 -1 0 -1 -1 0
3 eighths · 4 to 6 words	-1 -7 -1 3 0 -1 0 3 1 -3 1 1
3 eighths · 7 to 13 words	-1 -3 1 -3 1 -1 2 0 -1 1 1 0
3 eighths · over 25 words	-1 -1 -1 -1 1 -2 0 -2 -1 -1 0 0
4 eighths · 0 to 1 words	2 -1 0 -5 -5 1 -1 -1 0 -1 1 -1
4 eighths · 14 to 18 words	-3 -4 1 0 0 -2 1 -2 -1 -4 2 0
4 eighths · 19 to 25 words	-1 -1 0 -6 0 -2 1 -2 0 -1 0 0
4 eighths · 2 to 3 words	-2 -6 1 -1 0 0 1 -4 -1 0 0 0
4 eighths · 4 to 6 words	1 -2 2 -4 0 1 -1 -4 -2 1 1 0
4 eighths · 7 to 13 words	-2 -4 -4 1 3 -2 -1 1 0 0 -1 -1
4 eighths · over 25 words	0 0 -2 -6 0 -2 0 -1 -1 -4 1 0
5 eighths · 14 to 18 words	0 -1 -6 0 2 -1 -1 0 -3 0 -1 1
5 eighths · 19 to 25 words	2 -2 -5 -4 2 -1 -2 -1 0 -3 -1 2
5 eighths · 2 to 3 words	2 0 0 -3 -3 -1 -1 0 1 -1 -2 2
5 eighths · 4 to 6 words	-1 -4 3 2 -3 -2 -1 -2 2 1 0 -3
5 eighths · 7 to 13 words	-1 -2 2 -13 1 -1 1 -4 1 0 1 -3
5 eighths · over 25 words	-1 -1 -1 -4 -1 -1 2 -1 -1 -3 3 -1
6 eighths · 0 to 1 words	2 0 0 -2 -1 -2 -2 0 1 -1 0 0
6 eighths · 14 to 18 words	0 -2 2 -2 0 -1 0 -1 1 -1 1 -1
6 eighths · 19 to 25 words	-1 -1 0 -2 -1 -1 1 -1 0 1 1 -2
6 eighths · 2 to 3 words	-2 -3 -1 -6 -6 1 3 -1 -1 2 1 -1
6 eighths · 4 to 6 words	-1 -4 1 -5 5 0 -1 0 1 1 0 -2
6 eighths · 7 to 13 words	-1 -2 1 -5 -1 2 0 -3 1 1 0 -1
6 eighths · over 25 words	0 0 -2 -2 -1 0 1 0 -1 -2 2 -1
7 eighths · 14 to 18 words	-1 0 -2 -2 1 0 1 0 1 -2 3 -1
7 eighths · 19 to 25 words	-1 -2 -2 -2 3 0 -2 -1 1 -1 0 1
7 eighths · 4 to 6 words	0 1 -1 -3 -3 -1 1 -1 2 -1 -1 -2
7 eighths · 7 to 13 words	-1 -1 -9 -8 2 -7 1 -2 0 -4 0 1
over 7 eighths · 0 to 1 words	-1 -1 -3 1 0 -1 -2 -6 0 -1 -1 0
over 7 eighths · 14 to 18 words	0 2 -8 -5 1 -3 -1 -1 -2 -1 1 1
over 7 eighths · 19 to 25 words	-2 2 -3 -6 1 -2 0 0 0 1 0 -2
over 7 eighths · 2 to 3 words	-1 1 -4 -3 3 0 1 -4 1 -3 2 0
over 7 eighths · 4 to 6 words	-3 2 -4 -4 2 0 0 -10 -2 0 1 -2
over 7 eighths · 7 to 13 words	-1 5 -6 -3 2 -1 -2 -6 -2 2 0 -1
over 7 eighths · over 25 words	1 1 -5 -3 -1 -1 -1 0 0 0 -1 0
# topics in headings above × close × gap above
0 eighths · a credit · no blank line	1 -5 -7 -5 -1 2 -2 1 3 0 -3 0
0 eighths · a credit · one blank line	-1 -3 -8 -4 -1 2 0 2 2 -2 0 -1
0 eighths · a credit · the end of the file	-3 2 0 1 1 -2 0 0 -2 2 0 0
0 eighths · a credit · two blank lines	1 -1 0 -1 -2 0 -1 0 0 0 -1 1
0 eighths · no sentence · more blank lines	-9 11 -5 2 -10 -7 -8 -4 3 7 -8 -3
0 eighths · no sentence · no blank line	1 -2 -1 1 -3 -1 1 -2 0 0 0 1
0 eighths · no sentence · one blank line	0 -2 1 0 -4 -5 1 -4 -1 1 -2 0
0 eighths · no sentence · the end of the file	3 0 -9 -2 -8 -7 0 0 0 0 0 0
0 eighths · no sentence · two blank lines	1 1 -3 1 -4 -4 -2 -5 2 0 -3 0
0 eighths · the end of a sentence · more blank lines	-5 8 -2 -2 -5 -1 -6 -1 0 6 -6 -3
0 eighths · the end of a sentence · no blank line	0 -5 2 -4 -1 -4 1 0 2 -1 0 -1
0 eighths · the end of a sentence · one blank line	0 -1 -1 0 -1 -4 1 2 -1 0 -1 2
0 eighths · the end of a sentence · the end of the file	3 0 -5 -4 -5 -1 0 0 0 0 0 0
0 eighths · the end of a sentence · two blank lines	0 0 -5 -2 1 -2 -2 -2 0 0 -2 1
1 eighths · a credit · no blank line	-3 -2 1 -2 3 -1 -2 -2 -2 3 -1 -2
1 eighths · a credit · one blank line	-1 -4 -6 -5 1 -4 0 0 -1 0 -1 0
1 eighths · no sentence · no blank line	2 -2 -2 -9 -1 -4 -1 -4 2 -4 -1 2
1 eighths · no sentence · one blank line	0 -5 4 -2 -4 -5 1 -3 -2 -1 2 0
1 eighths · no sentence · two blank lines	2 0 -2 -3 -4 0 -1 0 0 -1 1 0
1 eighths · the end of a sentence · no blank line	-1 -4 -1 -3 -2 -5 1 -5 -1 1 0 0
1 eighths · the end of a sentence · one blank line	-2 -4 1 -1 -7 -3 1 -5 1 0 -1 -1
1 eighths · the end of a sentence · two blank lines	-1 -1 -1 -4 -1 -1 1 -1 0 -3 1 0
2 eighths · a credit · no blank line	-3 -3 -6 -5 4 3 -4 -4 -2 1 0 0
2 eighths · a credit · one blank line	-2 -4 -5 3 3 1 -4 -1 -2 3 -2 0
2 eighths · no sentence · more blank lines	-2 3 0 0 -1 0 -3 0 0 3 -3 -2
2 eighths · no sentence · no blank line	1 -5 0 0 0 -4 -1 -1 -1 -1 1 -1
2 eighths · no sentence · one blank line	0 -5 -2 -1 0 -1 0 -6 -1 -3 1 0
2 eighths · no sentence · two blank lines	3 -3 -2 -1 -1 -2 -1 -1 0 0 -1 -1
2 eighths · the end of a sentence · no blank line	-1 -4 2 -2 -7 -4 2 0 -1 1 0 0
2 eighths · the end of a sentence · one blank line	-1 -6 3 -1 -5 -5 2 -1 0 -1 1 0
2 eighths · the end of a sentence · two blank lines	-1 -2 -1 -2 0 -1 2 -1 0 0 2 -2
3 eighths · a credit · no blank line	-3 -2 -3 -4 1 2 -2 1 -2 2 -1 1
3 eighths · a credit · one blank line	-2 -2 -4 -2 2 1 -1 0 0 0 0 -1
3 eighths · no sentence · no blank line	1 -4 -5 0 1 -2 0 2 -1 -2 2 -1
3 eighths · no sentence · one blank line	1 -4 2 0 0 -7 0 -3 -2 -2 -1 3
3 eighths · no sentence · two blank lines	2 -1 -2 0 -4 -2 -3 0 1 -2 -1 0
3 eighths · the end of a sentence · no blank line	-1 -3 -1 2 -2 -3 1 -2 0 -1 0 0
3 eighths · the end of a sentence · one blank line	-2 -4 -1 0 0 -4 2 -2 0 -3 1 0
3 eighths · the end of a sentence · two blank lines	-2 -1 0 -1 0 -1 1 0 1 -1 0 -2
4 eighths · a credit · no blank line	1 -1 -4 -4 4 2 -6 -1 -2 -1 1 -1
4 eighths · a credit · one blank line	-3 -3 2 -6 5 3 -5 2 -2 0 -1 2
4 eighths · no sentence · no blank line	0 -6 -1 -2 -2 -1 0 0 -2 0 1 0
4 eighths · no sentence · one blank line	0 -2 -6 -2 1 -1 -1 -7 2 -3 0 0
4 eighths · no sentence · two blank lines	-2 -2 -2 3 0 -2 -2 0 0 1 1 -1
4 eighths · the end of a sentence · no blank line	0 -3 1 0 -3 -4 0 -4 1 -1 -1 0
4 eighths · the end of a sentence · one blank line	-2 -5 3 -1 1 -3 2 -4 0 -1 2 -1
4 eighths · the end of a sentence · two blank lines	1 0 -2 -2 -4 -1 1 -1 0 -2 0 1
5 eighths · a credit · no blank line	0 -1 -1 -1 0 0 -1 -1 1 -3 3 -2
5 eighths · a credit · one blank line	0 -1 -1 -1 -2 1 0 -1 -1 2 0 -1
5 eighths · no sentence · no blank line	1 -4 1 1 1 -7 -2 -2 2 0 -2 -2
5 eighths · no sentence · one blank line	-3 0 1 -4 4 -6 -1 -2 -2 1 1 -1
5 eighths · the end of a sentence · no blank line	1 -2 -2 -3 0 -2 -1 -1 1 -3 0 0
5 eighths · the end of a sentence · one blank line	-2 -2 -2 -5 -4 -2 3 -2 -2 -4 2 0
6 eighths · a credit · no blank line	2 -1 -1 -1 -1 1 -2 -1 0 0 1 -1
6 eighths · a credit · one blank line	0 -2 0 -2 2 2 -4 -3 -1 2 -1 0
6 eighths · no sentence · no blank line	-1 -2 1 -3 -3 2 1 1 1 1 1 -3
6 eighths · no sentence · one blank line	-3 -3 -8 -5 4 0 0 -5 -1 -1 2 -1
6 eighths · no sentence · two blank lines	0 -1 2 -5 0 -1 -3 0 0 1 -1 1
6 eighths · the end of a sentence · no blank line	-2 -2 2 -5 -1 -3 1 -1 -1 1 1 -2
6 eighths · the end of a sentence · one blank line	0 -2 1 -5 1 -3 -1 -2 -2 0 0 0
7 eighths · a credit · no blank line	1 -1 -1 -1 1 -1 -2 -1 1 -3 2 0
7 eighths · a credit · one blank line	-1 0 -1 -1 -3 -2 4 -1 0 -1 1 0
7 eighths · no sentence · no blank line	-1 -2 -5 -4 0 -4 2 -1 1 -1 0 -1
7 eighths · no sentence · one blank line	1 1 -6 -5 6 -5 -3 -2 0 -3 0 1
7 eighths · the end of a sentence · no blank line	1 0 -2 0 -1 0 -1 0 0 2 -2 1
7 eighths · the end of a sentence · one blank line	-3 -1 -2 -3 -1 -2 3 1 -1 -3 3 1
over 7 eighths · a credit · no blank line	1 -2 -4 -5 2 1 -5 -2 0 1 -1 -2
over 7 eighths · a credit · one blank line	-3 -2 -3 -5 4 1 -3 -1 -1 3 0 -1
over 7 eighths · no sentence · no blank line	-1 0 -8 -2 5 -3 -1 -8 0 -1 0 -1
over 7 eighths · no sentence · one blank line	0 7 -13 -3 -1 -1 -4 -9 -2 0 -1 -1
over 7 eighths · no sentence · two blank lines	0 4 -3 -4 -5 -5 -2 -1 -2 4 0 -1
over 7 eighths · the end of a sentence · no blank line	-2 -1 2 -3 4 -7 -4 -2 -1 1 0 -2
over 7 eighths · the end of a sentence · one blank line	-3 1 -2 -6 -2 -3 3 -2 -2 2 2 -2
# topics below × topics above × size
a quarter · a quarter · 14 to 18 words	3 -2 -6 -8 -2 -2 -1 -3 0 -3 1 1
a quarter · a quarter · 19 to 25 words	0 -4 -4 0 -2 -2 0 1 1 -5 1 0
a quarter · a quarter · 4 to 6 words	1 0 -3 -7 -2 -6 0 -1 1 -1 -1 -1
a quarter · a quarter · 7 to 13 words	0 -4 -1 -7 0 2 0 -1 -1 0 1 -1
a quarter · a quarter · over 25 words	0 -3 1 1 -6 -3 1 -5 0 0 -1 1
a quarter · all · 14 to 18 words	1 -2 -1 -1 -1 0 -1 0 1 -1 1 -2
a quarter · all · 19 to 25 words	1 0 1 -1 0 0 -3 1 2 1 -1 0
a quarter · all · 7 to 13 words	0 -2 -3 2 1 -3 -2 -1 -1 -1 0 1
a quarter · all · over 25 words	2 -2 -4 -3 4 -1 -3 0 -1 2 -2 1
a quarter · half · 14 to 18 words	-1 -2 -4 -1 -2 -1 2 -2 1 -2 1 -1
a quarter · half · 19 to 25 words	1 -2 -6 -4 -1 -2 0 -4 1 0 0 0
a quarter · half · 4 to 6 words	-2 0 -1 -3 1 -5 2 -2 0 -1 3 -3
a quarter · half · 7 to 13 words	-2 -3 -6 0 0 0 1 -3 -2 0 1 -1
a quarter · half · over 25 words	-1 -3 -2 -2 -1 -4 1 -3 0 0 0 -1
a quarter · none · 14 to 18 words	1 -1 -7 -2 1 -2 -1 -1 0 -1 -1 0
a quarter · none · 19 to 25 words	2 -3 -7 0 0 -2 0 -2 0 -1 0 1
a quarter · none · 2 to 3 words	-3 0 2 -6 -3 2 2 0 0 -1 1 -2
a quarter · none · 4 to 6 words	-1 -2 0 -3 -1 -1 1 -2 0 -1 0 -1
a quarter · none · 7 to 13 words	2 -1 -5 2 -5 -2 -2 -2 1 0 -1 -1
a quarter · none · over 25 words	4 -2 -3 -5 -1 -3 -1 -1 1 -3 -2 5
a quarter · three quarters · 14 to 18 words	-4 -2 -2 2 -1 -1 2 -1 -1 -2 4 -3
a quarter · three quarters · 19 to 25 words	2 -1 -2 -1 0 0 -1 -2 1 -1 -1 1
a quarter · three quarters · 4 to 6 words	1 0 0 -2 1 -2 -2 -1 1 -1 3 -2
a quarter · three quarters · 7 to 13 words	1 -2 1 -5 2 -5 -1 -3 -1 -1 0 1
a quarter · three quarters · over 25 words	-3 -1 -3 -3 1 -1 3 -2 -1 -1 1 -2
all · a quarter · 14 to 18 words	-2 2 -3 0 -1 -1 1 0 0 1 -1 -1
all · a quarter · 19 to 25 words	-4 0 1 -3 4 -1 -3 -1 1 0 0 -2
all · a quarter · 4 to 6 words	-1 1 0 -3 -2 -2 2 0 -1 0 0 0
all · a quarter · 7 to 13 words	0 0 -3 -7 0 -6 0 -1 -1 2 -1 -3
all · a quarter · over 25 words	-2 0 1 -5 3 -1 -2 0 1 2 -3 0
all · all · 0 to 1 words	2 -2 0 0 -2 -2 -1 -3 -1 1 1 -1
all · all · 14 to 18 words	-3 -3 -2 -2 3 0 -1 0 -2 1 -1 -1
all · all · 19 to 25 words	-2 -2 0 -1 1 0 -1 0 -1 1 -1 0
all · all · 2 to 3 words	2 -2 -3 -6 1 0 -2 -1 0 -2 -1 2
all · all · 4 to 6 words	0 -4 -2 -1 2 -7 -1 -2 -1 -2 1 -1
all · all · 7 to 13 words	-2 -3 -1 -4 1 2 1 -1 0 -3 2 -1
all · all · over 25 words	-5 1 -1 -2 3 -1 -1 0 -1 1 0 -3
all · half · 14 to 18 words	-5 -2 1 -2 2 -1 0 0 -1 1 0 -1
all · half · 19 to 25 words	1 -1 -2 -1 0 0 -1 0 1 0 0 1
all · half · 2 to 3 words	-1 -2 -1 -3 -7 -6 5 0 0 0 0 0
all · half · 4 to 6 words	0 -2 -1 -1 -1 -7 2 0 -2 1 0 0
all · half · 7 to 13 words	-2 -3 2 -1 -2 -8 3 -1 -1 2 -1 -1
all · half · over 25 words	1 1 0 -1 4 0 -5 0 1 0 -1 0
all · none · 0 to 1 words	-3 -2 -6 2 -6 -1 3 -5 2 -1 -2 1
all · none · 14 to 18 words	-2 1 3 -2 0 -2 -4 0 -1 2 -3 0
all · none · 19 to 25 words	-4 2 2 0 1 -2 -3 -1 0 2 -3 -2
all · none · 2 to 3 words	-3 3 -2 -2 0 -5 2 -2 -2 0 0 1
all · none · 4 to 6 words	-3 2 2 0 0 -13 1 -3 -1 0 -1 0
all · none · 7 to 13 words	-3 6 3 -5 -3 -8 -1 -3 -3 4 -3 -1
all · none · over 25 words	-4 1 -1 -7 3 -2 -1 0 -1 1 -1 2
all · three quarters · 14 to 18 words	-1 -2 0 -2 -1 0 1 0 0 -1 1 0
all · three quarters · 19 to 25 words	-4 -1 -2 0 0 0 1 0 0 -1 0 0
all · three quarters · 4 to 6 words	-2 -2 -1 -4 0 -4 3 -1 0 1 2 -3
all · three quarters · 7 to 13 words	-5 -3 -1 -1 -4 -5 5 -2 1 -1 0 0
all · three quarters · over 25 words	1 -1 -2 -1 3 0 -3 0 0 0 0 -1
half · a quarter · 14 to 18 words	0 -2 -5 -6 0 -1 1 -1 -1 -2 -1 2
half · a quarter · 19 to 25 words	0 -1 -2 -4 -3 -1 2 -2 -1 0 -1 2
half · a quarter · 4 to 6 words	-2 -2 -2 0 0 -6 2 -1 0 1 0 -1
half · a quarter · 7 to 13 words	-1 2 -9 -4 -1 -11 1 -2 1 -2 0 0
half · a quarter · over 25 words	-2 -2 -3 -1 -5 -2 3 -3 -1 -2 1 0
half · all · 14 to 18 words	-3 -1 -4 -3 4 0 -1 0 -1 0 1 -2
half · all · 19 to 25 words	-1 -3 -5 -1 2 0 -1 -1 -2 -1 1 -1
half · all · 2 to 3 words	-1 -1 -1 -5 5 -3 -2 0 -1 -2 2 -1
half · all · 4 to 6 words	1 -2 0 -4 0 1 -1 -1 -1 0 1 -2
half · all · 7 to 13 words	0 -1 0 -3 0 -4 -1 0 -1 1 0 0
half · all · over 25 words	0 -1 -3 -1 3 -1 -2 -1 -2 1 -1 -2
half · half · 0 to 1 words	2 -1 0 -2 -2 -2 -2 0 -1 -2 0 0
half · half · 14 to 18 words	0 -4 1 -4 -2 -2 1 -1 -1 2 -2 2
half · half · 19 to 25 words	-1 -3 -1 -3 0 -1 1 -2 -2 0 1 -1
half · half · 2 to 3 words	-1 -4 -2 -2 -6 0 2 -1 2 -2 -1 1
half · half · 4 to 6 words	-1 -3 -3 -1 3 1 -1 1 -1 -2 0 1
half · half · 7 to 13 words	1 -3 1 -6 0 -2 -1 -3 -1 0 0 0
half · half · over 25 words	0 -3 -7 -6 -8 -4 2 -1 0 -2 -1 1
half · none · 0 to 1 words	1 -1 0 -5 -3 -2 0 0 -1 -1 1 0
half · none · 14 to 18 words	-3 1 -1 -1 0 -2 1 -1 -1 -1 2 0
half · none · 19 to 25 words	-4 0 0 0 -5 -2 4 -1 -2 -2 2 0
half · none · 2 to 3 words	-1 2 2 -3 -2 -3 1 -2 0 -2 1 -2
half · none · 4 to 6 words	-2 1 0 -1 -1 -1 0 -5 -1 2 0 -1
half · none · 7 to 13 words	-1 2 -1 0 -1 -2 -2 2 -3 1 -2 1
half · none · over 25 words	-5 -1 2 -6 -1 -2 0 0 0 0 0 -1
half · three quarters · 14 to 18 words	-1 -3 -4 -4 0 -1 0 -1 -1 -3 1 0
half · three quarters · 19 to 25 words	-2 -1 0 -2 -3 -1 3 -2 0 -1 1 -1
half · three quarters · 2 to 3 words	-3 -1 0 -1 -5 1 3 0 0 -1 1 -1
half · three quarters · 4 to 6 words	2 -3 -1 -5 -3 0 -1 -1 1 0 0 0
half · three quarters · 7 to 13 words	1 -4 0 -1 -1 -1 0 -2 -1 1 0 -1
half · three quarters · over 25 words	-2 -2 -5 -3 2 -1 0 -1 -1 -4 1 0
none · a quarter · 14 to 18 words	-1 -3 -1 0 -1 -2 1 2 0 -4 0 0
none · a quarter · 19 to 25 words	3 -2 1 -9 -4 -2 0 -3 0 0 0 0
none · a quarter · 2 to 3 words	0 0 0 -3 -3 -1 1 0 0 0 -1 2
none · a quarter · 4 to 6 words	-2 1 1 -2 2 0 -2 0 0 1 0 0
none · a quarter · 7 to 13 words	1 -4 -6 -3 -1 -2 0 -5 0 -3 0 2
none · a quarter · over 25 words	-2 -2 1 2 -5 -3 1 -3 -1 2 0 -1
none · all · 0 to 1 words	-1 -2 -1 -5 -1 -4 0 -1 -1 -2 1 2
none · all · 14 to 18 words	-1 1 -2 -4 1 0 1 -2 1 0 1 -2
none · all · 19 to 25 words	-2 0 -2 1 1 0 1 -1 -1 2 1 -2
none · all · 2 to 3 words	0 -4 -1 -6 -1 2 1 -3 -2 -1 1 0
none · all · 4 to 6 words	2 -3 -1 -4 -3 -5 0 -4 -2 0 1 -1
none · all · 7 to 13 words	-3 -2 -4 0 4 -4 -2 -1 -1 1 0 -1
none · all · over 25 words	0 0 -1 -4 1 0 0 -2 -1 2 -1 -1
none · half · 0 to 1 words	-1 -1 0 -2 -2 -2 1 -1 -1 -1 0 1
none · half · 14 to 18 words	0 -2 -2 -5 -2 -1 1 -3 -1 -1 0 0
none · half · 19 to 25 words	-2 -2 -3 1 -3 -1 2 -6 -2 -1 2 -1
none · half · 2 to 3 words	1 -3 -1 -4 0 2 -2 -5 -2 -2 2 -1
none · half · 4 to 6 words	0 -4 1 -3 0 -4 1 -9 -2 0 1 0
none · half · 7 to 13 words	1 -4 -1 1 1 -2 -3 -5 -2 -1 1 0
none · half · over 25 words	-4 -1 -3 -2 -7 -1 5 -8 -2 -1 4 -4
none · none · 0 to 1 words	1 -2 -1 0 -1 -1 1 -5 1 1 0 0
none · none · 14 to 18 words	2 -2 -7 1 -3 -3 0 -1 0 0 0 -1
none · none · 19 to 25 words	2 -3 -4 -2 -4 -2 0 2 1 -2 0 0
none · none · 2 to 3 words	1 -3 -2 1 -2 0 0 -3 0 0 0 0
none · none · 4 to 6 words	0 -5 -4 1 -3 1 0 2 0 0 -2 1
none · none · 7 to 13 words	1 -6 -7 0 -2 0 -1 3 1 -2 0 0
none · none · over 25 words	2 -3 -2 -2 -5 -2 0 -4 1 -2 -1 1
none · three quarters · 14 to 18 words	-1 -1 -1 -3 -4 0 2 0 -2 -1 1 0
none · three quarters · 19 to 25 words	-1 -1 -2 -2 0 0 1 -1 0 -1 0 0
none · three quarters · 2 to 3 words	0 -1 0 -4 2 0 -1 0 0 0 0 0
none · three quarters · 4 to 6 words	1 -2 -1 -2 2 -1 -2 -3 -1 0 0 0
none · three quarters · 7 to 13 words	-1 -3 -2 -9 0 -5 1 0 -2 0 1 -1
none · three quarters · over 25 words	-5 0 -1 -6 2 0 1 2 -1 0 3 -3
three quarters · a quarter · 14 to 18 words	-2 1 -2 0 -3 -1 3 0 1 2 -1 -1
three quarters · a quarter · 19 to 25 words	-5 -1 2 -4 0 -1 1 0 0 3 -2 -2
three quarters · a quarter · 4 to 6 words	-1 -1 -2 -2 -3 -3 2 0 -1 -2 1 -1
three quarters · a quarter · 7 to 13 words	-4 2 3 -8 -1 -6 1 -1 -2 1 -1 0
three quarters · a quarter · over 25 words	-1 -2 1 -5 -2 -1 2 0 -2 0 -1 2
three quarters · all · 14 to 18 words	3 -1 -2 -2 -2 0 -2 -1 -1 -1 -2 3
three quarters · all · 19 to 25 words	-1 -1 -1 -1 4 0 -4 0 0 2 -3 1
three quarters · all · 4 to 6 words	-3 -1 0 0 2 -3 0 0 -1 3 -2 0
three quarters · all · 7 to 13 words	-1 0 -1 -2 -1 -2 0 -1 0 -1 1 -1
three quarters · all · over 25 words	0 -1 -2 -1 1 -1 -1 0 -1 -1 0 1
three quarters · half · 14 to 18 words	-2 -3 -3 -5 2 -1 0 0 -2 -1 2 -1
three quarters · half · 19 to 25 words	-1 -2 -2 -2 -5 -1 4 -1 0 -4 2 0
three quarters · half · 2 to 3 words	-4 1 0 -3 3 -4 0 0 -2 -1 1 0
three quarters · half · 4 to 6 words	-2 -1 -2 -1 -1 -9 3 -2 0 -1 1 -1
three quarters · half · 7 to 13 words	-1 -4 0 -6 -1 -1 1 -2 -1 1 0 0
three quarters · half · over 25 words	-1 -2 -6 -4 -3 -2 2 -2 -1 -5 1 0
three quarters · none · 14 to 18 words	-3 2 2 -6 -3 -2 1 0 -2 0 0 0
three quarters · none · 19 to 25 words	-2 1 2 -9 -1 -2 0 0 -1 1 -1 -2
three quarters · none · 2 to 3 words	0 -1 -2 -1 -1 -1 0 0 0 0 -1 0
three quarters · none · 4 to 6 words	-5 5 0 -2 -2 -1 3 -2 0 0 0 -1
three quarters · none · 7 to 13 words	-1 2 3 -4 0 -6 -3 -4 0 1 -2 1
three quarters · none · over 25 words	-5 -1 4 -8 -4 -2 1 0 -5 1 1 0
three quarters · three quarters · 14 to 18 words	-1 -3 1 -3 -1 -1 0 -1 -1 -1 0 -1
three quarters · three quarters · 19 to 25 words	-1 -1 -2 -1 -2 -1 1 -1 1 -1 0 0
three quarters · three quarters · 2 to 3 words	-2 -1 0 -2 1 -1 1 0 0 -1 1 -1
three quarters · three quarters · 4 to 6 words	-1 -3 -1 -3 1 0 -1 -1 -2 0 1 -1
three quarters · three quarters · 7 to 13 words	-1 -3 0 -6 0 0 0 -2 1 0 -2 2
three quarters · three quarters · over 25 words	-1 -1 -4 -2 -1 -1 2 -1 -1 -2 1 0
# topics in the heaviest prose × heaviest prose × size
0 sixths · above · 0 to 1 words	1 -2 -1 -3 -1 0 0 -9 -2 -1 0 1
0 sixths · above · 14 to 18 words	1 0 0 -6 -1 -2 -1 -3 1 1 -1 0
0 sixths · above · 19 to 25 words	0 2 -1 -8 -6 -1 1 0 0 2 0 0
0 sixths · above · 2 to 3 words	1 -2 -1 -2 -1 -2 0 -4 -2 0 0 0
0 sixths · above · 4 to 6 words	-1 -2 -1 -1 -1 -3 0 0 -2 0 0 0
0 sixths · above · 7 to 13 words	1 -2 -1 -4 -2 -2 -1 0 -2 0 -1 1
0 sixths · above · over 25 words	0 1 0 -2 -6 -2 1 -3 0 2 1 -1
0 sixths · around · 0 to 1 words	0 -7 -5 -5 -2 1 -1 -4 1 -2 -1 -1
0 sixths · around · 14 to 18 words	0 3 -1 2 1 -1 -4 1 -3 2 1 -1
0 sixths · around · 19 to 25 words	0 -1 0 -1 2 0 -2 2 -2 2 -1 0
0 sixths · around · 2 to 3 words	-1 0 -1 1 -4 1 -1 -2 0 1 -1 -1
0 sixths · around · 4 to 6 words	-2 -3 -3 2 0 2 -3 3 -1 1 -1 0
0 sixths · around · 7 to 13 words	1 -2 -3 1 -3 -3 -1 0 -1 1 1 -1
0 sixths · below · 0 to 1 words	1 -2 -2 0 -1 -2 1 -1 1 1 -1 -1
0 sixths · below · 14 to 18 words	-2 -3 -8 1 0 -2 0 -1 0 0 0 0
0 sixths · below · 19 to 25 words	1 -2 -5 -1 -3 -1 1 0 1 -2 0 1
0 sixths · below · 2 to 3 words	1 -4 -3 1 -1 1 -2 -1 1 0 0 -2
0 sixths · below · 4 to 6 words	1 -5 -4 1 -2 0 0 1 0 1 -1 -1
0 sixths · below · 7 to 13 words	-1 -8 -6 1 -1 -2 1 3 1 -1 2 -1
0 sixths · below · over 25 words	1 -3 -3 0 -4 -1 2 0 1 -2 0 1
1 sixths · above · 14 to 18 words	1 -2 0 0 -5 -2 0 -4 -2 0 1 0
1 sixths · above · 19 to 25 words	2 -1 0 -7 -4 -2 0 -3 -1 0 -1 1
1 sixths · above · 4 to 6 words	-1 1 0 -4 0 -1 1 -1 0 2 1 -1
1 sixths · above · 7 to 13 words	0 1 -1 -3 1 -3 -1 -7 -1 1 -1 0
1 sixths · above · over 25 words	0 -3 0 -1 -4 -4 0 -4 0 1 0 -1
1 sixths · around · 14 to 18 words	3 1 1 -3 -7 -1 -1 0 1 -1 1 -2
1 sixths · around · 19 to 25 words	-1 1 1 -1 3 0 -3 0 1 2 -1 0
1 sixths · around · 7 to 13 words	3 0 -7 -1 -2 2 -4 1 0 0 0 -1
1 sixths · around · over 25 words	2 0 2 -1 2 0 -4 0 0 2 -1 0
1 sixths · below · 14 to 18 words	-2 -4 -2 3 1 -1 0 -1 0 1 -2 0
1 sixths · below · 19 to 25 words	3 -1 -3 2 -5 -1 -2 -1 0 0 -2 0
1 sixths · below · 4 to 6 words	0 -3 -3 -1 1 -1 1 0 1 0 -1 1
1 sixths · below · 7 to 13 words	1 -2 -2 -2 0 -1 0 0 1 0 -2 0
1 sixths · below · over 25 words	1 -2 0 -5 0 -1 -2 -1 -1 2 -3 0
2 sixths · above · 14 to 18 words	3 -2 1 -3 -1 -1 -2 -2 -1 -1 -2 2
2 sixths · above · 19 to 25 words	2 -1 -2 0 -10 -1 0 -4 1 -2 -1 1
2 sixths · above · 2 to 3 words	0 -2 0 -10 -10 0 1 -1 -2 -1 1 0
2 sixths · above · 4 to 6 words	0 -3 -2 -2 0 -2 0 -1 -2 -2 -1 1
2 sixths · above · 7 to 13 words	1 -3 -1 -1 -3 -7 -1 -2 -2 -1 1 0
2 sixths · above · over 25 words	0 -3 -5 0 -5 -3 1 -4 1 -2 0 -1
2 sixths · around · 14 to 18 words	2 2 -2 -2 0 -1 -3 0 -1 0 -1 1
2 sixths · around · 19 to 25 words	2 -1 1 -1 -1 -1 -2 0 0 0 0 -1
2 sixths · around · 2 to 3 words	-2 -2 -2 -6 1 2 -1 0 -1 -3 3 0
2 sixths · around · 4 to 6 words	-1 1 -5 -4 1 -4 -1 -5 1 -2 0 -1
2 sixths · around · 7 to 13 words	1 1 -7 0 -2 0 -1 -1 0 0 -1 -1
2 sixths · around · over 25 words	1 1 -1 -1 2 0 -3 0 -1 0 -1 2
2 sixths · below · 14 to 18 words	2 0 -8 -1 -4 -1 2 0 0 -2 2 -1
2 sixths · below · 19 to 25 words	0 -2 -3 -1 -1 -1 1 -1 0 -2 0 0
2 sixths · below · 2 to 3 words	0 -1 0 -6 3 2 -1 0 -1 1 -1 1
2 sixths · below · 4 to 6 words	-1 -4 1 -2 -1 1 1 -2 0 -2 1 -1
2 sixths · below · 7 to 13 words	0 -3 1 0 0 -2 0 -3 0 0 0 -1
2 sixths · below · over 25 words	-1 -2 -1 -1 0 -1 0 -1 0 -1 0 0
3 sixths · above · 0 to 1 words	2 0 0 -2 -1 -1 -2 -1 0 0 0 0
3 sixths · above · 14 to 18 words	1 -2 -1 -6 -1 -1 0 -2 -1 -2 -2 2
3 sixths · above · 19 to 25 words	0 -2 -2 -4 0 -1 0 -2 1 0 -1 0
3 sixths · above · 2 to 3 words	0 -3 -1 -12 -1 -3 1 -5 -3 -2 0 2
3 sixths · above · 4 to 6 words	0 -3 -1 -2 0 -6 1 -7 -1 -3 1 -1
3 sixths · above · 7 to 13 words	1 -4 0 0 0 -6 -1 -4 -1 -3 0 1
3 sixths · above · over 25 words	-1 -2 -2 -6 -3 -1 1 -2 -1 -2 1 -1
3 sixths · around · 0 to 1 words	3 0 0 -2 -3 -3 -3 0 0 -1 0 0
3 sixths · around · 14 to 18 words	-2 0 -2 0 2 -1 1 0 -1 1 2 -2
3 sixths · around · 19 to 25 words	-2 0 -1 -1 4 -1 -3 0 0 0 0 0
3 sixths · around · 2 to 3 words	-3 -1 -3 -2 -4 -2 3 -2 -1 -2 2 -2
3 sixths · around · 4 to 6 words	1 1 -4 -1 -4 0 0 -4 0 1 0 -1
3 sixths · around · 7 to 13 words	3 -1 -3 -5 0 1 -3 -1 -1 -3 0 1
3 sixths · around · over 25 words	1 1 -1 2 -5 0 -1 0 0 1 -2 1
3 sixths · below · 0 to 1 words	1 -1 0 -5 -2 0 1 0 -2 -1 0 1
3 sixths · below · 14 to 18 words	0 0 0 -1 1 -2 -1 0 -1 1 1 0
3 sixths · below · 19 to 25 words	-2 -1 -1 0 1 -1 0 -1 -1 0 -1 0
3 sixths · below · 2 to 3 words	-1 3 2 -3 -8 -9 1 0 1 -1 -1 -1
3 sixths · below · 4 to 6 words	-2 0 2 -1 0 0 0 -1 -2 1 2 -2
3 sixths · below · 7 to 13 words	-2 2 0 0 -1 -11 0 -2 -2 2 0 0
3 sixths · below · over 25 words	-1 -4 -6 -4 2 -1 0 0 0 0 -1 0
4 sixths · above · 14 to 18 words	-1 -1 -1 1 -9 0 2 -1 -1 -2 0 1
4 sixths · above · 19 to 25 words	1 -2 -1 -3 -1 0 1 -2 1 -2 -1 1
4 sixths · above · 2 to 3 words	0 -2 0 -4 -6 -2 1 0 -1 -1 0 1
4 sixths · above · 4 to 6 words	-1 -2 0 -2 2 1 0 -2 -1 -1 0 1
4 sixths · above · 7 to 13 words	1 -3 -2 0 -2 -4 0 -5 -2 -3 -1 3
4 sixths · above · over 25 words	0 -1 -1 -2 -1 0 1 0 -1 -1 0 0
4 sixths · around · 14 to 18 words	1 -1 1 -3 0 -1 -1 0 -2 0 0 0
4 sixths · around · 19 to 25 words	0 1 -3 -1 1 -1 -2 -1 -1 1 0 -1
4 sixths · around · 2 to 3 words	0 1 0 -1 2 -3 -1 0 0 2 -3 1
4 sixths · around · 4 to 6 words	1 0 -2 -1 -2 -2 0 -1 0 -2 0 0
4 sixths · around · 7 to 13 words	-2 0 -1 0 0 -1 -1 -2 -1 -3 0 1
4 sixths · around · over 25 words	0 0 -1 -1 3 0 -3 0 0 -1 2 -1
4 sixths · below · 14 to 18 words	-2 2 -1 -10 0 -1 0 0 1 -1 0 0
4 sixths · below · 19 to 25 words	2 -2 -2 -7 -2 -1 2 0 -1 0 2 0
4 sixths · below · 2 to 3 words	-1 -1 -2 -3 2 -1 0 0 -1 -1 1 -1
4 sixths · below · 4 to 6 words	-2 2 1 -3 -2 2 -1 0 1 0 -1 0
4 sixths · below · 7 to 13 words	-1 1 0 -2 -3 0 0 -1 -1 1 0 -1
4 sixths · below · over 25 words	-4 -3 1 -4 -4 -1 3 0 -3 -2 2 1
5 sixths · above · 14 to 18 words	-1 -2 -1 -2 0 0 1 -1 1 -2 1 -1
5 sixths · above · 19 to 25 words	0 -1 0 -1 -4 0 1 -1 0 -1 1 -1
5 sixths · above · 4 to 6 words	2 -2 0 -5 -2 -2 -1 -3 -1 -2 1 -1
5 sixths · above · 7 to 13 words	0 -3 -1 -5 0 -2 1 -2 0 -4 0 0
5 sixths · above · over 25 words	-1 0 -1 -3 -1 0 1 -1 0 0 1 -1
5 sixths · around · 14 to 18 words	0 2 -1 -3 2 -1 -3 0 0 3 0 -3
5 sixths · around · 19 to 25 words	-2 1 0 -1 3 -1 -2 0 -1 5 -3 1
5 sixths · around · 4 to 6 words	0 3 2 -2 0 -1 -3 0 -2 2 -1 0
5 sixths · around · 7 to 13 words	-2 0 0 -4 -2 -14 2 -1 -2 0 0 0
5 sixths · below · 14 to 18 words	-3 1 2 -3 -1 -1 1 0 -2 1 1 0
5 sixths · below · 19 to 25 words	-1 0 0 -7 2 -1 -3 0 2 0 -2 0
5 sixths · below · 4 to 6 words	-2 2 1 -3 -1 -6 2 0 -2 1 2 -1
5 sixths · below · 7 to 13 words	-2 3 -2 -4 1 -8 -1 0 -1 3 -1 -2
5 sixths · below · over 25 words	-4 -2 1 -3 1 0 0 0 -1 0 0 0
over 5 sixths · above · 0 to 1 words	1 -2 0 -9 -8 -6 1 -1 -4 -2 0 3
over 5 sixths · above · 14 to 18 words	-3 -1 0 -1 0 0 3 0 0 -1 3 -3
over 5 sixths · above · 19 to 25 words	-2 0 -1 -1 -5 0 3 -1 -1 -1 2 -1
over 5 sixths · above · 2 to 3 words	-2 -3 0 -2 -7 -4 3 -4 -4 -1 1 2
over 5 sixths · above · 4 to 6 words	0 -3 0 -4 0 -5 2 -4 -1 -3 -1 1
over 5 sixths · above · 7 to 13 words	-1 -2 -1 -3 2 -3 -1 2 -2 0 -1 0
over 5 sixths · around · 0 to 1 words	-1 0 -1 -3 -2 -5 1 -5 -1 2 0 -1
over 5 sixths · around · 14 to 18 words	-2 -3 0 1 -1 -1 1 0 -1 2 -2 0
over 5 sixths · around · 19 to 25 words	-2 1 0 -1 3 0 -3 0 -2 0 0 0
over 5 sixths · around · 2 to 3 words	-2 0 -6 -8 1 -1 0 -2 1 -3 0 0
over 5 sixths · around · 4 to 6 words	-1 -2 -4 -4 -3 -7 3 -4 -1 -1 2 -1
over 5 sixths · around · 7 to 13 words	-2 1 1 -1 0 -1 0 -1 -4 0 -2 1
over 5 sixths · around · over 25 words	-1 1 -1 0 2 0 -3 0 0 1 0 -1
over 5 sixths · below · 0 to 1 words	-3 -1 -6 3 -3 0 2 0 -1 1 1 -1
over 5 sixths · below · 14 to 18 words	-1 2 0 -5 -2 -1 -2 0 0 1 -1 0
over 5 sixths · below · 19 to 25 words	-4 1 2 1 -2 -1 -1 0 -1 2 -1 -1
over 5 sixths · below · 2 to 3 words	0 3 -6 -3 -1 -2 0 0 -1 2 0 -1
over 5 sixths · below · 4 to 6 words	-1 2 -2 0 2 -8 -1 0 -2 1 1 -2
over 5 sixths · below · 7 to 13 words	0 4 1 -5 -2 -1 -2 -1 -3 1 0 -1
over 5 sixths · below · over 25 words	-4 2 1 -5 0 0 -1 0 -1 1 -1 1
# topics in the heaviest prose × heaviest prose × distance of the heaviest prose
0 sixths · above · 1 lines	-1 1 -1 1 -6 -1 0 1 0 2 -1 0
0 sixths · above · 14 to 25 lines	1 -1 0 -3 -1 0 -1 -1 -1 0 0 0
0 sixths · above · 2 lines	-2 2 -2 1 1 1 -2 -3 0 2 -2 1
0 sixths · above · 26 to 60 lines	1 -3 0 -5 -2 -1 0 -2 -1 0 0 1
0 sixths · above · 3 lines	0 0 -2 -1 -1 1 0 -1 0 3 0 0
0 sixths · above · 4 to 5 lines	-2 2 -2 2 3 -2 0 -2 -1 0 0 0
0 sixths · above · 6 to 8 lines	-1 2 -1 4 -1 0 -2 2 -1 1 -1 1
0 sixths · above · 9 to 13 lines	-1 0 -2 1 1 -6 1 -3 -1 -1 0 0
0 sixths · above · over 60 lines	2 -4 0 -7 -3 -4 1 -8 -2 -1 0 2
0 sixths · around · 0 lines	0 -2 -3 1 -3 2 -3 2 -1 0 0 0
0 sixths · below · 1 lines	2 -4 -5 1 -3 2 -4 0 -3 3 -3 1
0 sixths · below · 14 to 25 lines	1 -6 -4 1 -1 -1 0 1 1 0 -1 0
0 sixths · below · 2 lines	-1 -5 -10 1 -2 0 1 -1 -1 -1 0 1
0 sixths · below · 26 to 60 lines	2 -3 -4 1 -3 -3 0 -1 1 1 -1 0
0 sixths · below · 3 lines	0 -4 -4 3 -1 0 -3 1 0 0 -1 1
0 sixths · below · 4 to 5 lines	1 -5 -3 0 -1 -2 0 -2 -1 0 0 2
0 sixths · below · 6 to 8 lines	1 -6 -6 1 2 1 -3 1 -1 1 -1 0
0 sixths · below · 9 to 13 lines	1 -7 -3 2 0 1 -3 2 0 0 0 1
0 sixths · below · over 60 lines	0 -2 -2 -1 -1 -1 0 -1 1 1 -1 -2
1 sixths · above · 1 lines	-4 0 0 -3 -1 0 3 0 0 0 3 -3
1 sixths · above · 14 to 25 lines	0 -1 -3 0 0 -3 0 -3 -1 -2 0 0
1 sixths · above · 2 lines	0 0 0 1 0 0 -1 -2 -2 -1 -1 2
1 sixths · above · 26 to 60 lines	0 0 0 -3 -2 -2 0 -6 -1 1 0 0
1 sixths · above · 3 lines	0 1 1 -3 -3 -1 0 -1 -1 2 0 0
1 sixths · above · 4 to 5 lines	2 0 0 -4 -5 0 0 -1 -1 -1 -1 1
1 sixths · above · 6 to 8 lines	0 -1 -2 -7 1 -1 1 -1 0 -1 0 -1
1 sixths · above · 9 to 13 lines	2 -1 -2 0 -1 -1 -2 -2 0 -1 -2 2
1 sixths · above · over 60 lines	2 0 1 -10 -8 -4 1 -5 -1 3 0 -1
1 sixths · around · 0 lines	3 1 -1 -2 -2 1 -4 1 1 1 -1 -1
1 sixths · below · 1 lines	0 -1 -3 0 2 -2 -2 0 -1 1 0 -1
1 sixths · below · 14 to 25 lines	-1 -2 -1 2 -1 -4 0 -1 0 1 -2 2
1 sixths · below · 2 lines	4 -1 -4 -3 -1 -1 -2 0 0 1 -1 -1
1 sixths · below · 26 to 60 lines	0 -3 1 -1 1 -3 -1 -1 0 1 -3 1
1 sixths · below · 3 lines	0 -2 -4 -6 2 -1 1 0 0 0 1 -1
1 sixths · below · 4 to 5 lines	1 1 -7 0 -1 -2 -1 0 1 0 0 -2
1 sixths · below · 6 to 8 lines	0 -2 -5 0 -3 1 1 1 1 -2 1 -1
1 sixths · below · 9 to 13 lines	1 -1 -4 -1 -2 -1 0 -1 2 -1 -1 0
1 sixths · below · over 60 lines	1 -1 -1 -1 -4 -1 0 0 -1 2 -1 0
2 sixths · above · 1 lines	-3 -1 0 2 -1 1 1 0 -2 1 1 -1
2 sixths · above · 14 to 25 lines	0 -3 -3 -1 0 -5 0 -5 -1 -3 0 -1
2 sixths · above · 2 lines	1 -1 -1 -3 1 -2 -1 -3 0 -1 -2 1
2 sixths · above · 26 to 60 lines	2 -2 -4 -8 -7 -7 0 -3 0 -2 -1 0
2 sixths · above · 3 lines	1 0 0 -6 2 -2 -2 -2 1 -1 -1 1
2 sixths · above · 4 to 5 lines	1 0 -1 3 -3 -2 -1 -2 -1 0 -1 0
2 sixths · above · 6 to 8 lines	2 0 -1 -5 -1 -2 -1 -2 0 0 0 0
2 sixths · above · 9 to 13 lines	2 -2 -2 -1 1 0 -3 -3 0 -2 0 0
2 sixths · above · over 60 lines	3 -4 0 -3 -7 -1 -1 -1 -2 -1 -2 3
2 sixths · around · 0 lines	1 2 -3 -2 1 1 -3 -3 1 -1 0 0
2 sixths · below · 1 lines	-2 -2 -3 -1 3 -2 -1 0 0 -1 1 0
2 sixths · below · 14 to 25 lines	0 -3 -1 -4 -2 -1 3 -1 0 0 0 0
2 sixths · below · 2 lines	0 -2 -1 0 1 -6 -1 0 -1 -2 2 0
2 sixths · below · 26 to 60 lines	1 -4 -3 -6 -1 1 0 -1 1 0 -1 1
2 sixths · below · 3 lines	0 -3 -2 -1 2 -4 1 0 0 -1 0 -1
2 sixths · below · 4 to 5 lines	-2 0 2 -3 -3 2 0 0 -1 1 0 -2
2 sixths · below · 6 to 8 lines	-3 0 0 -4 2 -2 1 -1 0 -2 2 0
2 sixths · below · 9 to 13 lines	2 -2 -1 0 -3 0 -1 -2 0 0 0 -1
2 sixths · below · over 60 lines	0 -1 -1 -1 0 -6 0 -1 0 -1 0 0
3 sixths · above · 1 lines	2 -1 0 -8 1 1 -2 -5 0 -1 -3 2
3 sixths · above · 14 to 25 lines	1 -2 -2 -8 0 -6 0 -3 -2 -2 0 0
3 sixths · above · 2 lines	-2 -1 0 -7 2 -4 1 -3 0 0 2 -2
3 sixths · above · 26 to 60 lines	2 -3 -2 -3 -4 -3 -1 -4 -1 -3 -2 2
3 sixths · above · 3 lines	1 -1 0 4 -2 -4 -4 -2 1 1 -2 2
3 sixths · above · 4 to 5 lines	1 -2 0 -3 1 -2 -2 -1 0 -2 1 -1
3 sixths · above · 6 to 8 lines	-1 -1 0 -7 1 -3 1 -1 1 -1 2 -2
3 sixths · above · 9 to 13 lines	2 -2 -1 -8 -2 -4 -1 -2 0 -2 -1 1
3 sixths · above · over 60 lines	2 -3 1 -6 -3 -5 1 -3 -3 -1 0 3
3 sixths · around · 0 lines	2 0 -4 -2 1 0 -3 -4 -1 -2 0 -1
3 sixths · below · 1 lines	-2 1 -2 -1 1 -7 0 0 -1 1 -1 0
3 sixths · below · 14 to 25 lines	-1 0 0 -3 1 -6 0 0 0 1 -1 0
3 sixths · below · 2 lines	0 -1 -1 2 0 1 -4 0 -1 2 -3 0
3 sixths · below · 26 to 60 lines	-2 1 2 -1 0 -7 0 -1 -2 4 -1 0
3 sixths · below · 3 lines	0 2 -3 -5 0 0 -2 0 0 0 -2 0
3 sixths · below · 4 to 5 lines	0 1 0 -2 0 0 -3 -1 -1 1 -2 1
3 sixths · below · 6 to 8 lines	1 0 -2 -2 2 0 -4 -1 -2 0 2 0
3 sixths · below · 9 to 13 lines	2 1 0 -4 -1 -6 0 -1 -1 0 1 1
3 sixths · below · over 60 lines	0 -3 -4 -3 -1 -6 2 -1 0 -2 1 -1
4 sixths · above · 1 lines	0 -1 0 -5 1 1 -1 -2 -1 -1 -2 2
4 sixths · above · 14 to 25 lines	0 -2 -1 -5 -3 -2 2 -2 -1 -3 0 1
4 sixths · above · 2 lines	0 -1 0 3 -2 -1 0 -1 -1 -2 -2 2
4 sixths · above · 26 to 60 lines	2 -3 -1 -4 -6 -3 -1 -2 -2 -3 -1 2
4 sixths · above · 3 lines	1 0 0 -4 -1 -1 -1 -1 0 0 -1 1
4 sixths · above · 4 to 5 lines	0 -1 0 -6 2 -1 -1 -1 -2 0 0 0
4 sixths · above · 6 to 8 lines	-2 -1 0 2 1 -1 1 -1 -1 -2 0 0
4 sixths · above · 9 to 13 lines	0 -1 -1 -3 -1 -1 1 0 -1 0 0 0
4 sixths · above · over 60 lines	0 -1 -1 -4 -1 -2 2 -1 -1 -1 1 -1
4 sixths · around · 0 lines	0 0 0 0 2 -2 -2 -4 -1 -2 0 1
4 sixths · below · 1 lines	-2 -1 1 -2 -1 2 1 0 0 0 0 0
4 sixths · below · 14 to 25 lines	1 -2 0 -2 0 -3 -2 0 -1 2 -2 2
4 sixths · below · 2 lines	-1 3 -2 -3 -4 0 1 0 0 -1 1 1
4 sixths · below · 26 to 60 lines	-2 2 2 -1 0 -3 0 0 0 2 -1 -2
4 sixths · below · 3 lines	-3 1 0 -2 -5 0 4 0 -1 -2 3 0
4 sixths · below · 4 to 5 lines	2 0 0 -5 -4 1 -2 0 1 0 0 -1
4 sixths · below · 6 to 8 lines	-1 0 -2 -5 -2 1 3 0 0 -2 1 1
4 sixths · below · 9 to 13 lines	-2 0 -2 -1 0 -3 0 0 -1 -3 3 1
4 sixths · below · over 60 lines	-1 0 -4 -1 1 -2 1 0 0 -1 1 -1
5 sixths · above · 1 lines	1 -1 0 -3 0 0 -1 -2 0 -1 -1 1
5 sixths · above · 14 to 25 lines	-1 -2 -1 -2 -1 0 1 0 0 -2 1 -1
5 sixths · above · 2 lines	-4 0 0 -2 1 0 3 -2 0 -1 3 -3
5 sixths · above · 26 to 60 lines	1 -1 -1 -3 -2 -1 0 -1 0 -2 -1 1
5 sixths · above · 3 lines	0 0 0 -2 3 0 -3 0 -1 -1 0 1
5 sixths · above · 4 to 5 lines	1 -1 0 -2 -7 -1 1 0 0 -1 2 -2
5 sixths · above · 6 to 8 lines	2 -2 0 -3 -6 -1 0 -1 -1 -2 2 -1
5 sixths · above · 9 to 13 lines	-1 -1 0 -2 -1 0 1 0 -1 -1 1 0
5 sixths · above · over 60 lines	0 -1 -1 -2 -4 -1 2 -1 2 -1 1 -1
5 sixths · around · 0 lines	-2 3 1 -5 2 -5 -1 -1 -2 2 0 0
5 sixths · below · 1 lines	-2 3 -4 -6 -2 -5 3 0 -1 -1 1 0
5 sixths · below · 14 to 25 lines	-3 1 0 -1 -1 -2 0 0 -2 3 -2 0
5 sixths · below · 2 lines	-2 2 -1 -1 -1 -3 -1 0 2 -2 -1 1
5 sixths · below · 26 to 60 lines	-3 2 -1 2 1 -1 -1 0 -1 1 -1 -1
5 sixths · below · 3 lines	5 -2 0 -6 -2 -2 -3 0 3 0 -3 0
5 sixths · below · 4 to 5 lines	0 -1 1 -8 1 -2 1 0 0 0 1 -1
5 sixths · below · 6 to 8 lines	-1 0 3 -8 0 -2 -2 0 -1 1 -1 -1
5 sixths · below · 9 to 13 lines	-3 2 1 -7 2 -4 0 0 -2 1 0 0
5 sixths · below · over 60 lines	-3 1 -1 1 2 -1 2 0 -3 2 2 -1
over 5 sixths · above · 1 lines	1 -1 0 2 3 -3 -4 0 0 1 -4 3
over 5 sixths · above · 14 to 25 lines	1 -2 0 -2 -6 -4 1 -2 -2 -3 1 0
over 5 sixths · above · 2 lines	0 0 0 -5 -1 -3 1 0 -1 0 0 0
over 5 sixths · above · 26 to 60 lines	0 -2 -1 -5 -4 -6 2 -2 -3 -2 1 1
over 5 sixths · above · 3 lines	-3 -1 0 -9 3 1 0 -2 0 -1 2 -2
over 5 sixths · above · 4 to 5 lines	-2 -1 0 -10 1 -3 2 -1 -1 1 1 -1
over 5 sixths · above · 6 to 8 lines	0 -2 -1 -10 2 -3 0 -2 -2 1 -1 2
over 5 sixths · above · 9 to 13 lines	-1 -1 -1 1 -2 -3 2 -2 -2 0 0 0
over 5 sixths · above · over 60 lines	1 -2 -1 -8 -2 -5 1 -2 -3 -2 0 3
over 5 sixths · around · 0 lines	-2 0 -1 -8 2 -4 0 -8 0 0 0 0
over 5 sixths · below · 1 lines	-1 3 -8 -4 -1 -2 -1 0 -1 0 -1 1
over 5 sixths · below · 14 to 25 lines	-1 2 -2 1 0 -4 -1 0 0 1 0 0
over 5 sixths · below · 2 lines	-2 1 -3 -1 0 1 2 0 0 1 -2 -3
over 5 sixths · below · 26 to 60 lines	0 2 3 1 -7 -7 -2 0 -1 1 0 -1
over 5 sixths · below · 3 lines	-2 0 0 -2 2 -6 1 0 -1 0 0 1
over 5 sixths · below · 4 to 5 lines	-2 -1 1 0 3 -1 -3 0 1 1 -3 -1
over 5 sixths · below · 6 to 8 lines	-2 3 0 1 -4 -1 -2 0 -1 1 -1 0
over 5 sixths · below · 9 to 13 lines	-1 1 2 -3 -3 -1 1 0 0 -1 1 -1
over 5 sixths · below · over 60 lines	0 0 -2 -2 -1 -4 0 0 -1 1 1 -1
# lines like it above × lines like it below
0 · 0	0 -2 0 1 3 1 0 2 0 0 0 0
0 · 1	1 -2 -2 0 0 -2 1 -2 0 -1 0 0
0 · 2	0 -3 0 0 -4 -3 3 -2 0 0 -1 1
0 · 3 to 4	1 -3 0 0 -6 -1 0 -7 -1 0 0 1
0 · 5 to 8	1 -4 1 -4 -3 -1 0 -4 -1 1 0 0
0 · over 8	0 -3 -1 -2 -6 1 3 -3 1 0 1 -2
1 · 0	0 -3 0 2 -1 0 1 -3 -1 -1 1 -1
1 · 1	-2 -2 -1 1 -3 -1 3 -1 0 1 0 1
1 · 2	1 -3 0 -2 -2 -1 0 -4 0 1 -2 0
1 · 3 to 4	1 -4 -1 1 -5 -3 1 -4 -2 0 -1 1
1 · 5 to 8	2 -4 -6 -3 -8 -8 2 -1 -1 0 1 0
1 · over 8	1 -2 -1 -6 -4 0 1 -1 1 0 1 -1
2 · 0	-2 -2 1 0 0 -1 2 -7 0 1 0 -1
2 · 1	-1 0 0 0 -2 -3 1 -4 -2 3 -2 0
2 · 2	3 -5 -2 -2 -6 -1 -1 -2 -1 -1 -1 0
2 · 3 to 4	2 -5 -6 -6 0 -8 0 -2 -1 0 1 1
2 · 5 to 8	2 -3 -4 -14 -6 -5 2 -1 0 0 0 -1
2 · over 8	1 -2 -2 -6 -4 -2 1 0 0 1 1 1
3 to 4 · 0	1 -3 1 -1 0 -1 -1 -8 -2 1 -1 1
3 to 4 · 1	0 -5 -10 0 -2 -2 2 -4 -1 -1 0 0
3 to 4 · 2	0 -6 -6 -2 -6 -5 3 -2 -1 -1 1 1
3 to 4 · 3 to 4	1 -5 -5 -3 -5 -6 1 -1 0 0 1 0
3 to 4 · 5 to 8	3 -4 -4 -13 -6 -5 2 1 0 1 0 -1
3 to 4 · over 8	1 -1 -1 -4 -2 -1 0 -1 0 0 1 0
5 to 8 · 0	1 -4 1 -2 -5 -7 1 -3 -2 0 0 1
5 to 8 · 1	2 -1 -5 -6 -3 -8 2 1 0 0 0 -1
5 to 8 · 2	2 -4 -4 -3 -4 -5 1 -1 1 -1 1 -1
5 to 8 · 3 to 4	2 -4 -4 -8 -5 -5 4 0 1 0 0 -1
5 to 8 · 5 to 8	2 -1 -2 -9 -5 -2 1 -1 -1 1 2 -1
5 to 8 · over 8	1 -1 -1 -3 -2 -1 1 -1 0 1 1 0
over 8 · 0	-1 -2 -3 2 -6 -4 2 -1 2 -1 1 0
over 8 · 1	2 -4 -2 -5 -4 -3 1 0 0 -1 1 2
over 8 · 2	2 -2 -2 -4 -4 -2 0 0 0 0 0 1
over 8 · 3 to 4	1 -2 -1 -4 -3 -1 1 0 1 -1 1 1
over 8 · 5 to 8	1 -1 -1 -4 -2 -1 1 -1 0 0 1 0
over 8 · over 8	2 -3 -2 -3 -3 -3 0 -2 1 -1 -1 1
# lines like it above × lines like it below × size
0 · 0 · 0 to 1 words	0 -5 -5 3 -1 2 -2 4 1 1 -1 -1
0 · 0 · 14 to 18 words	0 0 -1 0 2 -6 0 -1 0 -1 1 -1
0 · 0 · 19 to 25 words	-1 -2 1 1 2 -6 -2 0 0 2 -1 -1
0 · 0 · 2 to 3 words	-1 -3 -1 2 1 0 -1 -2 0 0 0 0
0 · 0 · 4 to 6 words	0 -2 -1 -1 1 1 0 -1 0 -1 -1 1
0 · 0 · 7 to 13 words	0 0 2 0 1 0 0 1 0 0 0 1
0 · 0 · over 25 words	-1 -2 0 -1 1 -5 1 -4 -1 -1 0 -1
0 · 1 · 0 to 1 words	2 -4 -2 -1 -6 0 -1 -6 -1 -3 0 1
0 · 1 · 14 to 18 words	1 -1 -5 -2 -2 -2 0 -3 -1 0 -2 2
0 · 1 · 19 to 25 words	0 -2 -1 -7 -2 -2 2 1 0 -4 2 0
0 · 1 · 2 to 3 words	0 -2 -9 0 -2 -4 1 -2 -1 0 1 0
0 · 1 · 4 to 6 words	0 -1 2 0 -1 -2 -2 0 0 1 -2 -1
0 · 1 · 7 to 13 words	1 -1 -2 -3 0 -4 -1 -4 1 -1 0 -1
0 · 1 · over 25 words	-2 -4 -2 -1 0 -3 1 -4 0 -1 0 0
0 · 2 · 0 to 1 words	-2 -7 -3 -1 -6 -4 3 -3 -2 -1 0 1
0 · 2 · 14 to 18 words	0 0 0 -2 -4 -1 2 0 0 0 0 0
0 · 2 · 19 to 25 words	2 0 -2 -4 -3 -1 1 0 0 -1 -1 4
0 · 2 · 2 to 3 words	1 -1 -4 0 -5 -3 1 1 2 -1 0 -2
0 · 2 · 4 to 6 words	1 -1 -5 0 -1 -3 -1 0 1 1 -1 0
0 · 2 · 7 to 13 words	-1 -2 1 -2 0 -1 0 -2 -2 1 -1 0
0 · 2 · over 25 words	-1 -2 0 -5 -11 -2 3 0 1 -2 0 2
0 · 3 to 4 · 0 to 1 words	1 -3 -2 0 -4 -4 0 -4 -1 0 0 -1
0 · 3 to 4 · 14 to 18 words	-1 0 1 -4 -2 -1 1 0 -1 1 -1 1
0 · 3 to 4 · 19 to 25 words	0 -1 0 -2 -5 -1 1 0 0 -1 0 1
0 · 3 to 4 · 2 to 3 words	1 -4 -3 -1 -2 -1 -1 -1 -3 1 0 1
0 · 3 to 4 · 4 to 6 words	2 -1 1 0 -4 0 -2 -2 0 0 -2 0
0 · 3 to 4 · 7 to 13 words	1 -1 -1 -4 -4 0 0 -2 0 1 -1 0
0 · 3 to 4 · over 25 words	0 -2 0 -5 -3 -2 1 -1 -1 -3 0 3
0 · 5 to 8 · 0 to 1 words	3 -3 -2 -5 -5 -6 2 -2 0 0 1 -1
0 · 5 to 8 · 14 to 18 words	-3 0 1 -2 1 0 1 0 -1 1 -1 1
0 · 5 to 8 · 19 to 25 words	-1 0 -2 -1 -4 0 2 0 0 -3 1 0
0 · 5 to 8 · 2 to 3 words	1 -3 -2 -5 -10 1 0 -1 -1 -1 1 0
0 · 5 to 8 · 4 to 6 words	0 2 -1 2 -1 -4 -1 -1 1 1 -2 0
0 · 5 to 8 · 7 to 13 words	2 -2 -2 -4 -3 -1 1 -1 -1 -1 0 1
0 · 5 to 8 · over 25 words	-1 -2 3 -2 -2 -1 -1 0 1 1 -1 0
0 · over 8 · 0 to 1 words	2 -2 -1 -3 -2 0 -2 -1 1 0 0 -2
0 · over 8 · 2 to 3 words	-1 -2 -2 -2 -5 1 2 -1 0 1 1 -2
0 · over 8 · 4 to 6 words	-1 -2 0 -4 -3 0 2 -1 0 -3 1 -1
0 · over 8 · 7 to 13 words	-1 -2 0 -2 -4 0 3 -2 -1 -1 1 0
0 · over 8 · over 25 words	0 0 0 0 -3 0 0 1 0 -1 0 2
1 · 0 · 0 to 1 words	0 -3 -3 -1 -1 -3 0 -7 -2 0 0 0
1 · 0 · 14 to 18 words	-2 -1 1 0 -2 -4 2 -4 0 0 -1 0
1 · 0 · 19 to 25 words	-1 -2 -3 -7 -1 -3 2 -2 -1 -2 2 -1
1 · 0 · 2 to 3 words	1 -3 -4 2 -1 1 -3 -3 0 -1 0 0
1 · 0 · 4 to 6 words	0 0 1 -1 -2 -3 -1 -3 0 1 0 -2
1 · 0 · 7 to 13 words	-2 -1 -1 3 0 -1 -1 -1 0 0 0 -2
1 · 0 · over 25 words	-2 -2 -4 1 -1 -3 1 -2 0 -1 -1 0
1 · 1 · 0 to 1 words	0 -6 -3 1 -9 -1 2 -2 0 -2 0 0
1 · 1 · 14 to 18 words	0 -1 0 -5 -2 -1 1 -1 -1 1 0 -1
1 · 1 · 19 to 25 words	0 -2 2 -3 -1 -1 -1 -1 2 1 -2 1
1 · 1 · 2 to 3 words	-1 -4 -4 1 -4 -1 2 -1 -1 1 2 -2
1 · 1 · 4 to 6 words	1 -2 -1 -1 -3 -1 0 1 0 0 -2 2
1 · 1 · 7 to 13 words	-3 0 -2 0 1 -1 -1 -4 0 0 0 -1
1 · 1 · over 25 words	-2 -1 -4 -4 -7 -1 4 0 1 -3 0 1
1 · 2 · 0 to 1 words	2 -1 -1 -1 -2 -3 -2 -2 0 0 0 -1
1 · 2 · 14 to 18 words	0 -1 1 -3 -3 0 1 0 -2 0 -1 1
1 · 2 · 19 to 25 words	2 0 -3 -1 -1 0 -1 -1 0 -1 -2 2
1 · 2 · 2 to 3 words	0 0 -2 -1 -3 0 0 0 -2 0 1 0
1 · 2 · 4 to 6 words	3 -5 2 -3 0 -3 -1 -1 2 2 -1 -2
1 · 2 · 7 to 13 words	-2 0 0 -3 -3 -4 2 -1 -1 1 1 -2
1 · 2 · over 25 words	0 -1 -4 -2 0 -1 0 -1 -1 0 -1 0
1 · 3 to 4 · 0 to 1 words	0 -3 -2 -2 -5 -3 3 -2 -1 0 3 -1
1 · 3 to 4 · 14 to 18 words	0 -1 -2 -2 0 0 0 0 0 -1 -2 2
1 · 3 to 4 · 19 to 25 words	0 0 -2 0 -3 0 1 0 0 -2 0 1
1 · 3 to 4 · 2 to 3 words	-1 -4 -2 2 -4 -6 0 0 -2 0 -1 4
1 · 3 to 4 · 4 to 6 words	2 -3 -2 -2 0 1 -1 -1 -1 -1 -1 1
1 · 3 to 4 · 7 to 13 words	1 1 0 -5 -6 -2 0 -1 -1 3 -2 0
1 · 3 to 4 · over 25 words	1 -1 0 -1 -9 0 0 0 0 0 -1 1
1 · 5 to 8 · 0 to 1 words	6 -3 -1 -11 -3 -3 -1 0 0 1 0 -1
1 · 5 to 8 · 19 to 25 words	-1 0 0 0 -2 0 1 0 0 0 1 -1
1 · 5 to 8 · 2 to 3 words	3 -2 -1 -8 -6 -3 1 0 -2 -1 0 2
1 · 5 to 8 · 4 to 6 words	-2 -1 0 2 0 -2 1 0 0 -1 1 -1
1 · 5 to 8 · 7 to 13 words	1 -2 -2 1 -5 -1 1 0 -1 -1 1 1
1 · 5 to 8 · over 25 words	-2 -1 -3 -1 -3 0 4 0 1 -2 2 0
1 · over 8 · 0 to 1 words	2 -1 -1 -4 -1 -1 -3 -1 0 1 0 -1
1 · over 8 · 2 to 3 words	1 -2 -1 -8 -4 0 0 0 2 -2 -1 0
1 · over 8 · 4 to 6 words	-1 -1 0 -3 -2 0 3 0 -1 0 2 -2
1 · over 8 · 7 to 13 words	0 -1 0 -1 -4 0 0 0 -1 -2 1 0
1 · over 8 · over 25 words	1 0 -1 0 -1 0 0 1 0 -1 -1 2
2 · 0 · 0 to 1 words	0 -4 -3 1 -2 -9 2 -2 1 -2 0 0
2 · 0 · 14 to 18 words	-1 -2 0 -2 2 -1 0 2 0 -2 0 1
2 · 0 · 19 to 25 words	-1 -2 2 -3 -4 -1 1 -4 1 3 -1 -1
2 · 0 · 2 to 3 words	-2 1 -5 -1 -1 -2 2 -1 -2 1 3 -2
2 · 0 · 4 to 6 words	-1 -2 -7 -3 -2 1 2 -3 1 1 1 -1
2 · 0 · 7 to 13 words	-1 -2 1 -2 0 1 -1 -4 1 2 -2 -1
2 · 0 · over 25 words	-2 -2 -1 -5 -1 -1 2 -2 0 -1 0 0
2 · 1 · 0 to 1 words	1 1 -1 -1 -3 -3 -1 -1 -1 0 0 0
2 · 1 · 14 to 18 words	1 -2 -2 -3 -5 0 1 0 -1 1 -1 0
2 · 1 · 19 to 25 words	2 0 -2 0 -2 0 -1 -1 0 0 -2 2
2 · 1 · 2 to 3 words	-2 -4 -2 0 1 0 0 0 -2 0 0 1
2 · 1 · 4 to 6 words	0 0 0 1 -3 -5 0 -1 -1 4 -1 -1
2 · 1 · 7 to 13 words	-2 0 0 -5 -4 -6 3 -1 -2 1 2 -2
2 · 1 · over 25 words	0 -1 1 -2 -4 -1 1 -1 -1 1 -1 0
2 · 2 · 0 to 1 words	2 -2 -1 -1 -3 -4 1 -1 -1 -1 3 -2
2 · 2 · 14 to 18 words	1 -1 -2 -2 1 0 -1 0 0 0 -1 1
2 · 2 · 2 to 3 words	2 -3 -1 0 -1 -2 -3 0 -1 1 -2 1
2 · 2 · 4 to 6 words	2 -1 -2 -1 -5 0 0 -1 0 -1 -1 1
2 · 2 · 7 to 13 words	0 -2 1 -5 -3 1 0 -1 0 1 -1 0
2 · 2 · over 25 words	1 0 -2 -1 -8 0 3 0 0 -1 -1 2
2 · 3 to 4 · 0 to 1 words	2 -3 -1 -12 -4 -3 1 0 -1 0 1 0
2 · 3 to 4 · 14 to 18 words	-2 0 0 -1 1 0 1 0 0 -1 0 1
2 · 3 to 4 · 19 to 25 words	1 0 -2 0 0 0 -1 0 -1 0 0 0
2 · 3 to 4 · 2 to 3 words	2 -2 -1 -4 -7 -3 1 0 -2 0 0 2
2 · 3 to 4 · 4 to 6 words	-2 -1 -1 1 1 -2 1 0 1 0 1 -2
2 · 3 to 4 · 7 to 13 words	1 -1 -2 -3 -2 -1 0 0 0 0 0 1
2 · 3 to 4 · over 25 words	0 0 -2 0 0 0 0 0 0 -1 1 -1
2 · 5 to 8 · 0 to 1 words	8 -2 -1 -8 -2 -2 -3 0 1 1 1 -2
2 · 5 to 8 · 2 to 3 words	2 -1 -1 -8 -4 -2 2 0 -2 1 0 1
2 · 5 to 8 · 4 to 6 words	0 0 0 -2 -2 0 1 0 0 0 0 1
2 · 5 to 8 · 7 to 13 words	1 -1 -1 -2 -4 0 1 0 1 -1 0 -1
2 · 5 to 8 · over 25 words	0 0 -1 0 -1 0 1 0 1 -1 -2 2
2 · over 8 · 0 to 1 words	3 -1 -1 -5 -2 -2 -2 0 0 1 1 0
2 · over 8 · 2 to 3 words	1 -2 -1 -4 -2 -1 0 0 1 0 -1 0
2 · over 8 · 4 to 6 words	-2 -1 0 -2 -2 0 3 0 -2 1 2 -1
2 · over 8 · 7 to 13 words	1 0 -1 -2 -4 0 0 0 -1 1 0 0
2 · over 8 · over 25 words	1 0 -1 0 0 0 -1 1 0 -1 -1 2
3 to 4 · 0 · 0 to 1 words	-3 -1 -2 1 -4 1 3 -1 -2 0 2 -1
3 to 4 · 0 · 14 to 18 words	2 -2 -2 -3 -4 0 0 -1 -2 0 -2 2
3 to 4 · 0 · 19 to 25 words	-1 -1 -2 -1 -2 0 2 -3 0 -1 1 0
3 to 4 · 0 · 2 to 3 words	3 -2 0 -3 -2 -8 -2 -1 -3 1 -2 2
3 to 4 · 0 · 4 to 6 words	2 -2 -5 -1 -1 -1 -2 -2 0 -1 -1 0
3 to 4 · 0 · 7 to 13 words	0 -5 1 -3 -1 -1 1 -3 -2 -1 1 -1
3 to 4 · 0 · over 25 words	1 -1 1 -4 1 -1 -2 -4 -1 2 -2 1
3 to 4 · 1 · 0 to 1 words	0 -4 -2 0 -6 -7 3 -1 -1 0 3 -1
3 to 4 · 1 · 14 to 18 words	0 -1 -2 -2 -1 0 1 0 1 0 1 -2
3 to 4 · 1 · 2 to 3 words	0 -4 -2 -1 -1 -4 1 0 0 -1 -1 2
3 to 4 · 1 · 4 to 6 words	-1 0 -2 -2 0 3 1 -1 -1 0 0 0
3 to 4 · 1 · 7 to 13 words	4 -4 -4 -6 -4 -3 -1 -1 1 1 -2 1
3 to 4 · 1 · over 25 words	1 0 -2 -2 -3 0 0 -1 -1 -1 0 0
3 to 4 · 2 · 0 to 1 words	0 -3 -1 -5 -4 -4 2 0 0 -2 1 0
3 to 4 · 2 · 14 to 18 words	0 0 -1 -1 0 0 -1 0 0 1 -2 2
3 to 4 · 2 · 19 to 25 words	0 0 -1 0 -3 0 2 0 0 -1 0 1
3 to 4 · 2 · 2 to 3 words	1 -3 -2 -3 -8 -3 2 0 -1 -1 1 2
3 to 4 · 2 · 4 to 6 words	-2 -1 0 1 0 1 2 0 -1 2 1 -2
3 to 4 · 2 · 7 to 13 words	2 -2 -3 -3 -7 -1 1 -1 0 0 -2 2
3 to 4 · 2 · over 25 words	0 0 -1 0 -8 0 2 -1 0 0 2 -2
3 to 4 · 3 to 4 · 0 to 1 words	3 -3 -1 -12 -4 -3 0 0 0 0 1 -1
3 to 4 · 3 to 4 · 19 to 25 words	0 0 0 0 -2 0 1 0 0 0 -1 1
3 to 4 · 3 to 4 · 2 to 3 words	1 -1 -1 -3 -6 -2 1 0 -2 0 1 2
3 to 4 · 3 to 4 · 4 to 6 words	-2 0 -1 1 2 -1 0 0 2 -1 1 -1
3 to 4 · 3 to 4 · 7 to 13 words	0 -1 -2 1 -5 -1 0 0 0 0 0 0
3 to 4 · 3 to 4 · over 25 words	0 0 -1 0 -3 0 2 0 1 -1 -1 1
3 to 4 · 5 to 8 · 0 to 1 words	9 -2 -1 -8 -3 -3 -2 0 0 1 0 -1
3 to 4 · 5 to 8 · 2 to 3 words	2 -2 -1 -9 -3 -2 1 0 1 0 0 -1
3 to 4 · 5 to 8 · 4 to 6 words	1 -1 0 -3 -2 0 1 0 -1 1 0 0
3 to 4 · 5 to 8 · 7 to 13 words	0 -1 -1 -2 -4 0 2 0 2 -2 1 0
3 to 4 · 5 to 8 · over 25 words	2 0 -1 1 -1 0 -1 1 0 1 -3 2
3 to 4 · over 8 · 0 to 1 words	2 -1 -1 -2 -1 -1 -3 -1 0 0 1 1
3 to 4 · over 8 · 2 to 3 words	2 -1 -1 -6 -2 -1 0 0 1 0 -1 -1
3 to 4 · over 8 · 4 to 6 words	-1 -1 0 -1 -1 0 2 0 -2 0 2 -1
3 to 4 · over 8 · 7 to 13 words	1 0 -1 -2 -3 0 -1 0 -1 1 0 0
3 to 4 · over 8 · over 25 words	-2 0 0 0 -2 0 3 0 0 0 1 -1
5 to 8 · 0 · 0 to 1 words	2 -5 -3 -1 -8 -8 2 -1 -1 -2 1 0
5 to 8 · 0 · 14 to 18 words	2 0 -2 -1 -6 0 0 0 -1 1 -2 1
5 to 8 · 0 · 19 to 25 words	0 -1 0 0 1 0 -1 1 0 -1 -2 3
5 to 8 · 0 · 2 to 3 words	1 -1 2 -6 -9 -4 2 0 -2 0 1 0
5 to 8 · 0 · 4 to 6 words	-1 -2 -1 -1 1 -3 1 -1 0 1 -1 0
5 to 8 · 0 · 7 to 13 words	-1 -2 -3 0 -8 1 3 -2 -1 -1 1 0
5 to 8 · 0 · over 25 words	1 0 -1 -3 -1 0 -1 -2 1 0 0 -1
5 to 8 · 1 · 0 to 1 words	4 -2 -2 -2 -4 -4 -1 0 0 -1 0 -1
5 to 8 · 1 · 14 to 18 words	0 0 0 -1 -2 0 1 0 0 0 0 1
5 to 8 · 1 · 2 to 3 words	2 1 -1 -9 -6 -3 1 0 0 0 -2 0
5 to 8 · 1 · 4 to 6 words	-1 -1 -1 -4 -2 -1 1 2 2 0 0 -2
5 to 8 · 1 · 7 to 13 words	2 -2 -2 -4 -5 -1 1 -1 0 -2 1 0
5 to 8 · 1 · over 25 words	-3 0 -1 -1 1 0 1 0 1 0 1 -2
5 to 8 · 2 · 0 to 1 words	5 -2 -1 -10 1 -2 -2 0 1 0 0 -2
5 to 8 · 2 · 2 to 3 words	1 -2 -1 -10 -5 -2 2 0 0 -1 2 -1
5 to 8 · 2 · 4 to 6 words	0 -1 0 1 -3 0 0 0 1 0 -1 0
5 to 8 · 2 · 7 to 13 words	-1 -1 -2 1 -3 -1 1 0 2 -2 1 -1
5 to 8 · 2 · over 25 words	0 0 -1 0 -1 0 0 0 1 0 -3 2
5 to 8 · 3 to 4 · 0 to 1 words	8 -2 -1 -9 -3 -3 -1 0 0 0 0 -1
5 to 8 · 3 to 4 · 2 to 3 words	0 -2 -1 -2 -4 -2 3 0 1 0 1 -2
5 to 8 · 3 to 4 · 4 to 6 words	0 0 0 -4 -2 0 1 0 -2 2 0 1
5 to 8 · 3 to 4 · 7 to 13 words	-1 -1 -1 -2 -4 0 2 0 2 -3 1 -1
5 to 8 · 3 to 4 · over 25 words	2 0 0 1 0 0 -1 1 0 1 -3 2
5 to 8 · 5 to 8 · 0 to 1 words	4 -1 -2 -9 -2 -3 -1 0 -1 1 2 -1
5 to 8 · 5 to 8 · 2 to 3 words	1 -1 -1 -6 -2 -1 -1 0 1 0 -1 -1
5 to 8 · 5 to 8 · 4 to 6 words	0 0 0 -2 -1 0 1 0 -1 -1 1 0
5 to 8 · 5 to 8 · 7 to 13 words	3 0 0 -1 -3 0 0 0 0 -1 1 0
5 to 8 · 5 to 8 · over 25 words	0 0 0 0 -3 0 1 0 0 0 -1 1
5 to 8 · over 8 · 0 to 1 words	1 -1 -1 -2 -1 -1 -2 -1 0 1 0 0
5 to 8 · over 8 · 2 to 3 words	2 -1 -1 -8 -3 -2 0 0 0 0 -1 1
5 to 8 · over 8 · 4 to 6 words	-1 -1 0 -1 -2 0 2 0 0 -1 1 -1
5 to 8 · over 8 · 7 to 13 words	1 0 -1 -1 -3 0 0 0 -2 1 1 -1
5 to 8 · over 8 · over 25 words	-2 0 0 0 -1 0 2 0 0 0 1 -1
over 8 · 0 · 0 to 1 words	0 0 -1 1 -2 -2 0 -1 2 -1 0 0
over 8 · 0 · 2 to 3 words	-1 -2 -4 2 -9 -7 0 0 1 0 0 -1
over 8 · 0 · 4 to 6 words	-2 -1 0 -3 -3 0 4 0 0 -2 3 -3
over 8 · 0 · 7 to 13 words	3 -1 -1 -3 -3 -1 0 0 1 -2 1 1
over 8 · 1 · 0 to 1 words	1 -2 -1 -2 -1 -1 1 -1 0 0 1 2
over 8 · 1 · 2 to 3 words	4 -5 -2 -5 -6 -4 1 0 1 -2 -1 1
over 8 · 1 · 4 to 6 words	0 -1 0 -2 -1 0 1 0 -2 1 1 1
over 8 · 1 · 7 to 13 words	2 -1 -2 -3 -4 -1 0 0 -1 -1 2 -1
over 8 · 1 · over 25 words	1 0 0 1 0 0 -1 1 0 0 -2 2
over 8 · 2 · 0 to 1 words	2 -2 -1 -6 -1 -1 0 0 0 0 0 2
over 8 · 2 · 2 to 3 words	2 -2 -1 -2 -3 -2 0 0 1 0 0 -2
over 8 · 2 · 4 to 6 words	-1 0 0 -2 -1 0 2 0 -1 -1 1 -1
over 8 · 2 · 7 to 13 words	1 -1 -2 -1 -3 0 0 0 -1 0 1 -1
over 8 · 2 · over 25 words	2 0 0 1 0 0 -1 1 0 0 -2 2
over 8 · 3 to 4 · 0 to 1 words	1 -1 -1 -1 -1 -1 0 -1 0 0 0 2
over 8 · 3 to 4 · 2 to 3 words	4 -3 -2 -13 -5 -4 0 0 1 -2 0 0
over 8 · 3 to 4 · 4 to 6 words	-1 0 0 -1 -1 0 2 0 -2 1 1 -1
over 8 · 3 to 4 · 7 to 13 words	0 -1 -1 -1 -3 0 0 0 -2 1 2 -1
over 8 · 5 to 8 · 0 to 1 words	1 -1 -1 -3 -1 -1 0 -1 0 1 -1 0
over 8 · 5 to 8 · 2 to 3 words	2 -1 -1 -5 -1 -1 0 -1 1 -1 1 0
over 8 · 5 to 8 · 4 to 6 words	0 -1 0 -1 -2 0 1 0 0 -1 0 -1
over 8 · 5 to 8 · 7 to 13 words	0 -1 -2 -1 -4 -1 1 0 -2 1 1 -1
over 8 · over 8 · 0 to 1 words	2 -2 -2 -5 -2 -3 0 -1 1 1 -1 0
over 8 · over 8 · 2 to 3 words	2 -2 -1 -4 -2 -2 -1 -1 1 0 -1 1
over 8 · over 8 · 4 to 6 words	0 -1 -1 -1 -1 -1 1 -1 -1 -2 1 0
# symbols within 4 above × size
symbols · 0 to 1 words	2 -3 -2 0 -1 -1 -2 -2 1 -2 1 0
symbols · 14 to 18 words	-4 -1 1 2 -4 0 4 1 -2 2 3 -3
symbols · 19 to 25 words	-2 3 1 -3 0 0 -1 2 -2 2 -1 1
symbols · 2 to 3 words	-3 0 -4 5 -4 0 0 -3 -1 1 0 0
symbols · 4 to 6 words	1 3 -5 1 -8 -1 -2 2 0 2 -4 3
symbols · 7 to 13 words	-3 2 -2 3 -5 -4 0 3 -2 3 -2 1
symbols · over 25 words	-3 0 0 -7 -1 -1 1 2 0 1 0 -1
# symbols within 4 below × size
symbols · 0 to 1 words	-2 -3 -2 4 0 -3 0 2 0 -2 2 -1
symbols · 14 to 18 words	-2 1 2 0 -2 0 0 -2 -1 2 0 -1
symbols · 19 to 25 words	0 1 -2 -2 0 0 -2 2 0 2 -2 2
symbols · 2 to 3 words	-3 0 -3 3 -6 -7 2 1 -2 2 1 1
symbols · 4 to 6 words	-3 -4 1 0 -4 1 2 -1 -2 1 1 1
symbols · 7 to 13 words	-3 2 3 2 -5 0 -1 3 -3 4 -1 1
symbols · over 25 words	-1 0 0 -5 -5 -1 3 -3 -1 -1 2 -1
# counter within 4 above × size
counter · 0 to 1 words	1 -2 -2 -3 -1 1 2 -2 -1 -1 2 -1
counter · 14 to 18 words	3 0 -3 -4 1 -1 -2 0 -2 3 -2 0
counter · 19 to 25 words	0 1 -3 1 0 0 0 -1 -2 0 0 1
counter · 2 to 3 words	1 0 -3 1 -3 1 -2 -1 -1 -2 1 0
counter · 4 to 6 words	2 -1 -4 -1 0 -2 -2 -2 -1 0 -1 1
counter · 7 to 13 words	1 -2 0 0 2 -7 -3 -3 -1 0 -2 2
counter · over 25 words	0 -2 0 -3 2 -1 -2 0 -1 0 -2 2
# counter within 4 below × size
counter · 0 to 1 words	0 -4 -3 0 -6 0 3 -4 -1 0 2 -1
counter · 14 to 18 words	1 0 -3 -5 1 -1 -2 0 -2 1 0 0
counter · 19 to 25 words	0 -1 0 -3 0 0 0 1 1 -1 1 -1
counter · 2 to 3 words	0 0 -4 2 -4 1 -4 0 -2 1 -1 2
counter · 4 to 6 words	1 -1 -4 1 1 1 -4 -2 -1 0 0 1
counter · 7 to 13 words	2 2 -5 -3 -2 -5 -2 0 -1 0 -2 3
counter · over 25 words	-3 0 1 0 2 -1 0 -1 -2 2 -1 0
# item within 4 above × size
item · 0 to 1 words	0 -8 -3 1 -3 -2 1 0 1 -1 0 0
item · 14 to 18 words	-2 -2 3 -1 3 -3 0 -4 -1 2 -1 0
item · 19 to 25 words	1 -1 -5 -1 -2 -3 0 -3 -1 -3 0 1
item · 2 to 3 words	0 -1 -7 1 -1 -1 -1 -4 1 0 -1 0
item · 4 to 6 words	-1 -2 -4 -2 1 -2 0 1 0 1 -1 0
item · 7 to 13 words	-2 -1 0 0 1 -4 -1 -1 1 1 -2 -1
item · over 25 words	1 -2 -1 -2 -1 -4 -1 -2 1 -1 -3 3
# item within 4 below × size
item · 0 to 1 words	0 -4 -3 2 -4 -2 -2 -1 1 -1 -2 0
item · 14 to 18 words	0 -1 2 2 1 -3 -2 -5 1 0 -2 1
item · 19 to 25 words	0 -4 -1 0 -1 -2 0 -1 1 -2 -1 0
item · 2 to 3 words	-1 -3 0 3 -1 -4 -3 -2 1 0 -2 1
item · 4 to 6 words	0 -1 -2 -1 1 -1 -1 -1 1 -1 -2 0
item · 7 to 13 words	0 -1 -1 -3 1 -5 -1 0 1 -1 -1 0
item · over 25 words	1 -4 0 0 -4 -3 -1 -5 3 -1 -2 1
# link within 4 above × size
link · 0 to 1 words	0 -1 0 -1 -2 -3 1 -1 0 1 1 -1
link · 2 to 3 words	2 -2 0 -4 0 -2 -1 0 -1 0 -1 2
link · 4 to 6 words	-1 0 -1 -3 -6 0 2 0 -1 -1 1 0
link · 7 to 13 words	0 0 -3 0 -2 2 0 -1 -1 1 0 0
link · over 25 words	1 -1 -2 -1 1 0 -1 0 0 0 -1 1
# link within 4 below × size
link · 0 to 1 words	0 0 0 -4 -1 -4 1 -1 0 -2 1 -1
link · 14 to 18 words	-3 0 -1 -2 -4 0 3 0 -1 -1 3 -3
link · 19 to 25 words	0 0 -2 -1 0 0 1 0 0 0 1 -1
link · 2 to 3 words	1 -1 -1 0 -4 0 -1 0 -1 2 -1 1
link · 4 to 6 words	-1 0 -1 -2 -4 -2 1 0 -1 1 1 -1
link · 7 to 13 words	0 -2 -2 -5 -4 -2 1 -1 2 0 1 -1
link · over 25 words	1 0 2 -2 -4 0 -2 0 0 2 -2 2
# date within 4 above × size
date · 0 to 1 words	1 -3 -7 -3 -1 1 -2 1 -1 2 -1 0
date · 14 to 18 words	3 -2 3 -4 -2 -3 -3 -3 -2 2 -3 2
date · 19 to 25 words	-1 -2 2 -3 -3 -3 0 -2 -4 -1 0 1
date · 2 to 3 words	0 0 -2 -2 2 -1 -1 1 -1 1 -2 -1
date · 4 to 6 words	1 -1 -2 -3 -1 1 0 2 0 -1 0 -1
date · 7 to 13 words	0 -3 1 -2 2 -1 -1 -1 -1 -1 -2 1
date · over 25 words	0 -2 0 -3 3 -4 -2 -4 -2 -1 -2 2
# date within 4 below × size
date · 0 to 1 words	-2 -6 -9 4 -2 -1 -2 1 2 -1 -1 -2
date · 14 to 18 words	1 2 1 -3 0 -3 -3 -3 -3 2 -1 1
date · 19 to 25 words	-1 1 1 -5 0 -3 -1 -5 -3 2 -3 1
date · 2 to 3 words	-2 -2 -12 2 -1 -1 -1 -1 0 1 -2 -1
date · 4 to 6 words	1 4 -4 -1 -4 -2 -1 -2 1 -2 0 1
date · 7 to 13 words	0 3 3 -1 -4 1 -2 -1 0 -1 -2 0
date · over 25 words	2 -1 -1 -3 0 -3 -2 -5 -1 -1 -3 3
# byline within 4 above × size
byline · 0 to 1 words	4 -3 -2 -3 2 0 -6 4 -1 1 -1 1
byline · 14 to 18 words	-1 -1 -2 2 0 -1 -1 -1 -2 0 -1 -1
byline · 19 to 25 words	-2 -2 -1 -7 -1 -1 2 0 0 -2 2 -1
byline · 2 to 3 words	0 -1 -7 2 -5 -1 -3 1 -2 1 0 1
byline · 4 to 6 words	-1 1 -8 3 0 2 -2 3 -2 2 -1 0
byline · 7 to 13 words	1 -2 -4 -2 3 0 -3 3 -2 -1 -1 1
byline · over 25 words	0 -2 -2 -8 -3 -3 1 -1 0 -4 0 0
# byline within 4 below × size
byline · 0 to 1 words	-4 -7 -5 7 0 -13 -2 4 1 -1 -1 0
byline · 14 to 18 words	-1 0 3 -5 -2 -1 -1 -2 -1 -1 -2 1
byline · 19 to 25 words	-1 -2 1 0 -1 -1 -1 0 0 -2 0 0
byline · 2 to 3 words	1 -2 2 -1 1 1 -2 0 -1 0 -1 1
byline · 4 to 6 words	-1 4 1 2 -2 2 -4 1 0 -2 -2 1
byline · 7 to 13 words	-1 6 2 -8 -5 0 -1 2 -2 2 -2 1
byline · over 25 words	3 -3 -1 -5 -2 -1 -2 -2 2 0 -3 2
# sign-off within 4 above × size
sign-off · 0 to 1 words	-5 -2 0 6 -1 -3 -2 1 2 -2 -1 2
sign-off · 2 to 3 words	-3 2 0 4 -3 -5 -4 -3 0 2 -3 2
sign-off · 4 to 6 words	-3 0 -1 5 -4 -1 -3 -1 -2 2 -2 1
sign-off · 7 to 13 words	-3 2 -2 -1 -5 -1 1 3 -2 0 0 1
sign-off · over 25 words	-2 0 0 -1 -1 0 2 0 0 1 1 -2
# sign-off within 4 below × size
sign-off · 0 to 1 words	-4 0 0 3 -1 -1 -2 2 -1 -1 -3 3
sign-off · 14 to 18 words	-1 0 2 0 1 0 0 1 0 1 0 1
sign-off · 2 to 3 words	-4 -2 -1 4 -4 -2 -1 0 -1 1 -2 2
sign-off · 4 to 6 words	-5 2 -1 4 -1 -2 0 2 -1 2 -1 0
sign-off · 7 to 13 words	-5 3 -1 3 -2 -1 0 3 -2 1 -1 1
sign-off · over 25 words	-3 0 -1 -1 0 0 3 0 -1 -1 3 -2
# version within 4 above × size
version · 0 to 1 words	-3 2 0 4 -1 -1 -1 -3 -1 0 -2 2
version · 2 to 3 words	-3 2 -1 3 -4 -4 -2 -2 -1 2 -2 0
version · 4 to 6 words	-3 2 -1 4 -3 -1 -2 2 -2 3 -2 1
version · 7 to 13 words	-3 2 -2 3 -3 -1 -2 3 -1 1 -2 2
version · over 25 words	-1 0 -1 0 0 0 2 0 0 -1 2 -1
# version within 4 below × size
version · 0 to 1 words	-5 -1 0 5 -1 -2 -1 0 0 -2 -2 2
version · 2 to 3 words	-3 0 0 3 -1 -2 -3 2 -1 2 -2 1
version · 4 to 6 words	-3 -1 0 3 -3 -1 1 -1 -1 0 0 2
# credit within 4 above × size
credit · 0 to 1 words	-1 -1 -2 1 -2 1 -2 -1 -2 1 -1 1
credit · 14 to 18 words	-2 0 0 -4 2 -2 -1 -2 1 -1 1 0
credit · 19 to 25 words	-1 1 -4 -5 2 -1 1 -1 0 -4 2 -1
credit · 2 to 3 words	-1 -1 1 -2 -2 3 -2 -4 -1 1 -2 2
credit · 4 to 6 words	-1 2 -5 2 -2 0 -1 -6 -1 -2 0 2
credit · 7 to 13 words	-1 4 1 -1 0 -1 -1 -3 -2 0 1 -2
credit · over 25 words	-2 -3 0 -4 -1 -3 1 -2 -2 1 1 -1
# credit within 4 below × size
credit · 0 to 1 words	1 -1 -2 0 -8 1 -1 -3 -1 -2 1 0
credit · 14 to 18 words	-3 -1 0 -10 3 -2 0 0 1 0 4 -7
credit · 19 to 25 words	-2 0 -3 0 2 -2 -3 -2 -1 0 1 -3
credit · 2 to 3 words	-2 -2 -7 0 -1 1 0 -4 -2 -1 1 2
credit · 4 to 6 words	-3 0 -2 -1 4 1 -2 2 -2 1 1 0
credit · 7 to 13 words	-1 -2 0 0 2 0 -2 2 0 -2 1 0
credit · over 25 words	-2 -2 -1 -7 3 -2 -1 -1 -1 0 0 0
# longest of six above
0 words	3 -1 -12 0 -10 -10 0 0 1 -1 0 0
1 words	1 -1 -1 -3 -2 -1 0 -1 1 0 0 1
10 to 13 words	-1 -3 2 1 0 1 0 0 -2 1 0 0
14 to 18 words	0 -2 2 1 -3 0 0 -3 0 0 -1 0
19 to 25 words	-1 -3 0 1 0 -4 0 -4 0 0 -1 0
2 words	2 -2 -1 -2 -3 -2 0 -2 1 0 0 1
26 to 40 words	-1 -2 -7 -2 1 -2 1 0 0 -2 0 -1
3 words	2 -2 -1 -3 1 -3 0 -3 0 0 1 0
4 words	1 -2 -1 -1 -1 -2 0 -3 1 0 -1 -1
41 to 70 words	0 -3 -1 -1 2 2 0 3 -1 0 1 0
5 to 6 words	0 -2 2 0 1 -3 0 -3 -2 1 0 0
7 to 9 words	-1 -2 -1 -1 -3 0 1 1 0 0 0 -1
over 70 words	0 -2 -4 0 0 0 1 -4 -1 -1 0 1
# longest of six below
0 words	-1 -2 -5 -3 -8 -12 5 2 -9 -6 5 5
1 words	1 -1 -1 -4 -3 -1 0 0 1 1 0 0
10 to 13 words	-1 0 -3 0 0 -1 -1 0 1 0 -1 0
14 to 18 words	1 -2 -1 1 -4 -5 1 -5 0 -1 1 0
19 to 25 words	-2 -2 1 1 0 -8 1 -1 -1 1 0 -1
2 words	2 -1 -1 -3 0 -1 0 0 1 0 0 0
26 to 40 words	-1 -2 -1 1 0 -2 1 2 0 -1 -1 0
3 words	1 -2 -4 -5 1 -1 0 -1 0 1 1 0
4 words	1 -2 -1 -1 -5 -1 1 -1 0 0 -1 1
41 to 70 words	0 -4 -2 -2 3 3 0 -2 -1 0 0 -1
5 to 6 words	0 -6 0 0 -3 0 1 -3 -1 1 0 0
7 to 9 words	-1 -2 2 1 0 -2 1 -2 0 1 0 0
over 70 words	-1 -2 2 0 2 2 0 -1 -1 0 1 -2
# longer than the six above × size
no · 0 to 1 words	1 -3 -2 0 -1 0 0 1 0 0 0 0
no · 14 to 18 words	0 0 -5 1 0 -6 0 -1 1 -1 -1 1
no · 19 to 25 words	0 -2 -2 -4 -2 -9 0 0 1 -1 0 0
no · 2 to 3 words	0 -4 -1 0 1 0 1 -2 0 0 -1 0
no · 4 to 6 words	0 -3 1 0 1 1 1 0 0 -1 0 1
no · over 25 words	0 -1 -1 -1 -1 -4 0 -2 0 1 -1 0
yes · 0 to 1 words	1 -2 -1 1 -2 -2 -1 -1 1 -1 -1 1
yes · 14 to 18 words	-2 -2 3 -5 2 -5 1 -4 -1 0 2 -1
yes · 19 to 25 words	-3 -2 1 -1 0 -4 1 -5 -1 0 1 -1
yes · 2 to 3 words	0 2 -2 -3 -2 -1 0 -1 1 -1 1 0
yes · 4 to 6 words	1 0 -2 -2 -1 -1 0 -2 0 0 -1 1
yes · 7 to 13 words	-1 -1 1 -3 -1 -1 2 -1 -1 0 0 0
yes · over 25 words	-1 -5 2 -2 0 -7 1 -9 -1 -1 -1 0
# lines without a blank line between, around it
all	0 -4 0 -1 0 0 1 -1 0 0 -1 0
nearly all	0 -1 0 -1 -3 -3 0 -2 -1 -1 0 0
none	0 -3 -4 -6 0 0 0 -2 0 -1 -1 -1
up to a quarter	0 -3 -2 1 1 -1 -2 0 -1 0 -2 0
up to half	0 -2 2 1 -1 -1 0 0 -1 0 0 1
up to three quarters	1 -1 -3 -3 -2 -3 1 -1 -1 0 0 1
# lines above it
0	3 -1 -12 0 -10 -10 0 0 1 -1 0 0
1	0 -3 -1 0 3 -10 -1 0 2 -2 -1 0
17 to 32	0 1 -1 1 0 1 0 1 1 1 -2 -1
2	-3 3 -2 0 -2 -4 4 1 1 -2 4 -6
3 to 4	-2 2 1 -2 0 -2 1 5 0 0 2 -4
33 to 64	0 -2 0 0 -1 3 0 0 1 0 -1 -1
5 to 8	-2 5 -1 -3 1 -1 1 6 1 -1 0 -2
9 to 16	-1 4 -3 0 0 -1 1 4 1 0 -1 -3
over 64	1 -6 0 -2 0 -1 0 -4 0 0 0 1
# lines below it
0	-1 -2 -5 -3 -8 -12 5 2 -9 -6 5 4
1	2 0 -2 -1 -2 -6 0 1 -4 0 1 2
16 to 31	-1 4 0 1 -2 0 1 1 -2 -1 -1 2
2 to 3	0 8 1 1 1 0 -2 -1 -3 5 0 0
32 to 63	-1 -2 3 -3 -1 0 2 -2 -1 -1 0 0
4 to 7	-2 10 -1 5 -1 -5 -2 -1 -3 3 -2 1
8 to 15	-2 7 1 4 1 -5 -1 2 -2 1 -1 1
over 63	1 -6 -1 -1 0 1 0 -2 1 0 0 -2
# lines above × size
0 · 0 to 1 words	-2 -2 -1 4 -3 -4 0 0 2 -2 0 0
0 · 14 to 18 words	2 -1 -3 -5 -5 -1 0 0 1 -1 0 0
0 · 19 to 25 words	3 0 -3 -3 -4 0 0 0 0 0 0 0
0 · 2 to 3 words	0 1 -1 -1 0 -4 0 0 -1 1 0 0
0 · 4 to 6 words	0 -1 -2 2 -8 -4 0 0 1 -1 0 0
0 · 7 to 13 words	2 1 -6 -9 -5 -3 0 0 -1 1 0 0
0 · over 25 words	3 -2 -3 -1 -2 0 0 0 2 -2 0 0
1 to 3 · 0 to 1 words	1 -3 -7 1 -7 -8 0 3 3 -3 -1 -2
1 to 3 · 14 to 18 words	-3 2 0 -8 0 -1 1 0 -2 1 2 -1
1 to 3 · 19 to 25 words	0 -2 1 -7 2 -1 -2 0 -2 2 -1 -2
1 to 3 · 2 to 3 words	1 -1 -2 0 -3 -2 2 -1 2 -3 2 -1
1 to 3 · 4 to 6 words	-2 4 0 -1 0 -6 -1 1 0 0 1 -5
1 to 3 · 7 to 13 words	-4 1 0 -4 3 -1 2 2 -4 2 4 -1
1 to 3 · over 25 words	-2 0 -2 -1 0 -1 2 0 -3 0 2 -1
13 to 40 · 0 to 1 words	0 -2 -2 0 -1 -1 0 3 1 0 0 -1
13 to 40 · 14 to 18 words	-3 2 -1 1 1 -6 1 -4 0 2 -1 -2
13 to 40 · 19 to 25 words	-2 2 -1 -5 -2 -4 2 2 0 -1 0 2
13 to 40 · 2 to 3 words	0 -2 -2 1 -5 -1 -1 2 0 1 -2 -2
13 to 40 · 4 to 6 words	-2 0 -2 0 -2 3 1 1 0 2 0 -3
13 to 40 · 7 to 13 words	-2 3 -2 -1 1 1 0 0 1 1 0 -1
13 to 40 · over 25 words	-3 -1 0 -5 0 -6 2 -1 -1 -1 -1 1
4 to 12 · 0 to 1 words	0 -1 -2 -2 -1 -2 1 6 1 -2 0 0
4 to 12 · 14 to 18 words	-2 5 0 -8 -1 -2 0 0 -1 1 1 -4
4 to 12 · 19 to 25 words	-3 1 -1 -1 1 -2 0 1 -1 -1 1 0
4 to 12 · 2 to 3 words	1 3 -12 -1 -2 0 -2 0 -1 1 1 -2
4 to 12 · 4 to 6 words	-4 2 -1 -1 2 0 0 3 -2 0 1 -2
4 to 12 · 7 to 13 words	-6 5 -1 -1 4 -4 1 4 -2 1 2 -2
4 to 12 · over 25 words	-3 2 -1 -4 2 -2 1 -2 1 1 -1 -3
over 40 · 0 to 1 words	1 -3 -2 0 -1 0 0 -4 0 1 0 0
over 40 · 14 to 18 words	1 -5 0 0 1 -5 0 -1 0 -2 0 0
over 40 · 19 to 25 words	0 -5 1 0 0 -6 0 -4 1 0 0 -1
over 40 · 2 to 3 words	0 -4 -1 -2 1 0 0 -3 0 -1 -1 0
over 40 · 4 to 6 words	2 -5 0 -1 0 0 0 -2 0 -1 -1 1
over 40 · 7 to 13 words	1 -6 2 0 -1 -1 1 -2 0 0 0 0
over 40 · over 25 words	0 -4 1 0 -1 -4 0 -4 0 0 -1 0
# word
0	-1 -3 -4 3 -3 -4 0 -5 -2 0 1 0
0000	-2 -7 -5 5 0 -3 -2 -4 -2 0 -1 2
a	-3 0 -3 -6 6 -5 0 -8 0 1 1 -2
ab	2 -1 -3 -5 -1 -4 -1 -1 -1 -1 0 1
abe	1 -1 0 -2 -3 -1 0 0 0 -1 -1 1
aber	2 0 -2 -3 -5 -3 1 -1 -1 -2 1 0
abo	-3 2 2 -4 -3 -1 3 0 -3 -1 1 1
abonnieren	4 -1 -1 -4 -2 -2 -4 0 -2 -1 -3 3
about	0 -1 -6 2 0 -6 -3 -4 -2 1 -1 0
above	-3 0 -1 -1 1 -2 2 0 1 1 1 -2
ac	-1 -1 -1 -3 1 -1 0 1 -1 1 -1 0
account	6 -2 1 -7 -7 -2 -2 -1 1 -1 -2 2
across	-2 -1 1 -2 -3 0 1 0 -1 0 1 -1
ad	2 1 -1 -2 -2 -3 0 -3 0 1 2 -3
ada	3 -1 -1 -3 0 -2 -3 0 2 -2 -1 2
add	2 0 -3 -5 -4 -3 3 -2 0 -1 0 1
added	0 -2 1 1 -3 0 1 2 -1 1 -1 0
additional	-3 0 2 -4 -5 -2 2 3 -1 1 0 0
address	3 -1 -1 -4 -5 -1 -1 0 -2 -1 0 2
ade	2 0 0 -3 -3 -2 -2 0 0 1 -1 1
adresse	1 0 0 -3 -4 -1 0 0 2 -1 -1 1
ads	4 -1 0 -3 -2 -1 -2 0 -1 1 0 0
adu	-2 2 0 -1 -4 -1 2 -1 -2 2 0 -1
advertise	6 -1 0 -7 -3 -2 -3 0 1 -3 0 -1
advertisement	7 -2 -1 -2 -5 -4 -7 -1 -2 1 3 -1
advertising	1 0 -2 -3 1 -2 -1 0 0 -2 1 0
af	0 0 0 0 -3 -1 0 0 0 0 1 -1
afp	-2 -2 -1 -5 1 2 0 -1 -1 3 0 -2
after	-1 3 -3 -5 -1 -3 0 -1 0 1 0 -2
ag	2 1 -1 -2 -2 -2 0 2 -1 1 -1 1
again	4 -2 -3 -3 -5 -1 -2 2 1 -2 -2 2
against	2 -1 -1 -3 0 -1 -2 0 1 1 -1 0
agency	-3 -1 -1 0 -4 2 3 0 1 -1 2 -1
ago	2 -3 -3 2 -6 -4 -3 -1 -2 0 -2 1
ah	0 -1 -1 -1 -4 2 1 -1 -1 -1 0 1
ahe	1 0 0 -3 -2 -1 1 1 0 -4 -1 2
ahi	-2 0 0 0 2 -1 0 0 0 -1 1 1
aho	1 0 -2 -1 -3 0 -2 0 -1 1 0 -1
ahu	2 -1 -1 -3 2 2 -3 0 0 0 0 0
aj	2 -1 -1 -2 -2 0 -2 2 0 -1 2 -1
ak	2 -1 0 -3 -2 -1 0 -1 -1 1 -1 1
aka	-2 0 -1 -1 3 -2 1 0 0 2 0 -1
aktuell	-3 -1 -2 4 -4 -2 0 0 0 2 -3 2
aktuelle	4 -1 -2 -2 -4 -3 -2 0 1 -2 1 -1
aktuelles	-2 -1 -1 4 -3 -3 -1 0 1 -1 0 0
al	4 -1 -2 -4 0 -1 -3 0 2 -1 -1 -2
ale	-2 0 -1 -2 1 2 1 0 -1 -1 1 -1
alert	4 0 0 -3 -2 0 -2 0 1 -2 -2 1
alerts	6 -1 0 -5 -3 -1 -1 0 2 0 0 -2
all	1 -3 -5 0 -2 -4 2 -5 -1 0 1 -1
alle	1 0 1 -5 -1 -5 -1 -2 -1 0 0 1
allen	1 -1 -3 -3 -4 -1 1 0 3 -3 0 0
aller	-2 3 -2 -2 -2 0 1 0 0 2 1 -2
alles	1 1 -2 -4 -3 -1 -1 1 2 -1 -2 1
alliance	-2 -2 -1 -3 0 3 -3 -1 0 2 -2 1
already	-1 0 -1 -3 -4 -1 2 0 0 0 1 -1
als	-5 1 -1 -5 1 -5 5 -2 1 -2 6 -5
also	6 -2 -1 -7 -5 -3 -3 -2 0 -1 -3 3
always	0 2 -1 -1 2 0 -3 0 1 1 0 -1
am	0 -5 2 2 -5 -10 -2 -3 -2 0 -2 2
an	3 -1 1 -6 0 -8 -3 -2 -1 -2 0 0
analysis	-1 -2 -2 1 -5 -3 1 -1 -2 1 0 -1
and	-3 -2 -3 -1 2 -4 2 0 0 0 1 0
andere	0 2 0 -3 -3 -1 1 0 -1 1 0 -1
anderen	-2 0 0 0 0 0 1 0 0 2 -2 0
android	-2 1 -2 -5 -5 -3 3 -1 0 0 2 -2
anmelden	4 -1 -1 -4 -2 -1 -4 0 1 -2 -3 2
antworten	2 -1 0 -3 -2 -2 -2 -2 -1 -2 -1 1
anu	-1 1 0 -2 -2 -1 2 0 0 0 0 -1
any	-2 0 0 -2 -3 0 3 0 0 0 0 -1
anzeigen	5 -1 -1 -2 -3 -2 -4 -1 -1 1 1 -2
ap	-3 0 -4 0 -1 5 -6 -2 -2 2 -3 1
app	1 -1 -3 -2 -7 -4 1 -1 0 0 0 0
apple	-1 2 -4 -5 0 1 0 -1 -1 1 -1 0
apple's	-1 2 0 -2 -3 0 0 0 -2 2 0 1
apps	1 -2 -1 -4 -2 -2 1 -1 0 0 0 1
apr	0 -2 -1 1 -4 -3 -1 -2 -1 0 0 2
april	-1 -2 -4 3 -5 -3 -1 -1 0 -1 0 1
ar	0 -1 -1 -2 3 -1 -2 0 -1 -2 1 0
arbeit	-1 0 -2 -2 1 -2 -1 0 -1 1 -2 1
arbeiten	1 -1 -1 -1 -2 0 1 0 1 -1 0 0
archiv	0 -1 0 0 -2 0 -1 0 0 -2 -2 1
are	2 0 -6 -9 -2 -7 1 -4 -1 2 -2 1
ari	0 -1 -1 -2 -3 -1 0 -1 -1 -1 1 -1
around	0 1 1 -4 -5 -2 1 -1 0 0 0 0
art	-4 0 0 0 -2 -1 4 0 -1 -1 1 -2
article	5 -3 0 -1 -6 -3 -4 -5 0 2 -1 -1
articles	-3 -3 1 2 -7 -4 1 -1 -1 -1 1 0
as	3 -1 -4 -5 -2 -4 0 -1 0 0 -1 1
associated	-4 -4 -3 4 -3 -1 -1 2 -1 1 -1 1
asu	-2 1 -1 2 -3 0 0 0 1 1 -3 -1
at	2 -3 -8 -2 -1 -6 -2 -5 0 -2 0 0
ate	-1 0 0 -1 -1 0 2 0 0 0 1 -2
ati	-1 3 -2 -2 -2 -1 -2 1 -2 3 -2 -1
ato	0 0 0 -1 -2 0 0 0 1 -1 -1 1
atu	-1 1 -1 -3 0 1 -1 -2 -2 1 1 -1
au	3 1 -2 -5 0 -2 -2 0 1 0 -2 0
auch	2 -1 -3 -8 0 -6 -1 -2 -4 1 -1 2
audio	1 -2 -3 -2 -1 1 0 0 -1 0 2 -1
auf	1 -2 0 -10 0 -6 0 -7 -1 -2 2 0
aug	1 -1 -1 -1 -5 -2 -1 -1 0 -1 -1 0
august	0 -2 -1 0 0 0 -1 0 0 0 -2 1
aus	0 -1 -1 -5 1 -8 -1 -3 1 1 -3 1
author	-5 -2 -4 7 -6 -7 -4 -2 -2 2 -3 4
authors	-4 1 1 2 -1 0 1 0 -2 1 1 0
auto	0 1 -2 2 -1 -3 -1 0 0 1 0 -1
aux	3 -1 0 -4 0 -1 -1 -1 0 0 -2 2
av	-3 0 1 1 -2 -3 2 -2 0 2 1 -2
ave	0 0 0 -1 2 0 -3 0 1 -1 -2 2
avec	-2 -1 -1 2 -4 -1 3 -1 -2 0 1 1
aw	2 0 0 -1 -2 -1 -1 0 0 0 1 -1
away	0 0 0 -2 -3 -1 0 -1 0 0 0 0
az	1 0 0 -3 -3 -2 2 -1 0 0 0 0
b	-1 -1 -2 1 -6 1 0 -1 1 -3 0 0
ba	3 -1 0 -2 -3 -1 0 0 0 1 -1 2
back	3 1 -3 -5 -5 -2 -1 -2 0 -3 0 0
based	-1 0 -1 0 -3 -1 2 0 2 -2 1 -1
be	-3 -2 -5 -7 -1 -5 3 -2 0 -1 1 -1
become	2 -1 0 -3 -3 -1 1 0 -2 1 -1 1
been	-3 -1 -3 -4 -3 -3 4 -2 -1 0 1 -1
before	-1 0 2 -4 0 -2 1 0 0 0 0 0
bei	0 3 -3 -4 1 -5 -2 -2 -2 2 -2 2
beim	-2 -1 -2 -4 3 -3 0 0 0 -2 1 -1
being	1 2 0 -1 0 0 -1 0 1 2 0 -1
below	3 -1 -1 -4 -6 -3 -3 0 -2 -2 3 -2
bereits	1 -1 -1 -2 -3 -1 1 0 -1 -1 0 0
besser	0 -1 0 -1 -4 -1 1 0 -1 -1 0 1
best	3 1 -4 -4 -4 0 -2 -1 -2 1 1 -1
besten	0 1 -1 -3 -4 -1 2 0 -1 -1 1 0
better	0 -1 -2 -4 -4 -1 2 -1 0 -3 2 -1
between	0 0 -1 -2 -1 -1 0 0 -1 1 1 -1
bi	0 2 0 -2 -1 -2 0 0 -2 2 0 0
big	1 3 -4 -5 1 -4 -3 -1 0 2 -1 1
bild	-1 -2 -3 -8 2 1 0 -1 0 0 1 -2
bilder	4 0 0 -3 -3 -2 -3 0 1 -1 -2 1
bin	0 1 0 2 -4 0 -3 -1 0 0 -3 3
bis	0 0 -2 -1 -7 -3 2 -1 2 -3 -1 1
bitte	2 0 -2 -3 1 -1 -4 -1 -2 1 -3 4
bleiben	-1 1 -1 -2 -2 -1 1 0 -1 0 0 0
bleibt	-1 1 1 -1 2 -1 -3 0 -1 1 0 0
blog	5 -5 -3 -4 -6 -4 -1 -3 2 -5 0 2
books	0 1 -1 -1 -4 -1 1 0 0 1 0 -1
breaking	4 -1 -3 -5 -4 -1 0 -1 2 -4 1 1
browser	1 -3 1 -4 2 -2 -1 0 -2 0 1 0
bu	0 -1 -1 -2 -3 1 0 0 0 -1 -1 2
business	3 -3 -4 -2 -2 -7 -1 0 3 -3 0 -2
but	-1 -1 0 -3 -3 -2 3 0 -2 -1 0 3
buy	-2 -2 -1 -5 -4 -3 3 -1 -1 2 0 -1
by	-5 -7 -5 8 -2 3 -6 5 -1 2 -2 -2
c	1 1 -1 -4 1 0 0 -1 1 -2 -1 1
ca	-1 0 0 -2 -1 0 1 0 0 -1 0 0
call	-1 -1 -2 1 -2 -1 1 0 -1 1 -1 0
can	2 0 -3 -5 -8 -3 1 -1 -2 2 -5 4
can't	0 0 -1 -2 -4 -1 1 0 3 -2 -1 -1
careers	4 0 0 -3 -2 0 -1 0 -2 -2 -1 2
case	0 -2 0 -3 -4 -1 1 0 1 -3 0 0
categories	-3 -1 0 4 -2 -2 -1 0 1 -2 -1 1
ce	2 -1 -1 -4 0 -2 0 0 0 -1 0 1
change	2 1 -3 -5 -7 -2 1 -1 0 0 -1 1
choices	4 -1 0 -3 -2 0 -2 -1 2 -1 0 -2
city	2 -2 -2 -3 -1 -4 0 0 1 -1 1 -2
click	4 -3 -3 -6 -4 -1 -1 0 1 0 -1 1
close	6 -1 0 -7 2 -3 -5 0 0 1 -1 1
cnn	-2 -2 -2 3 1 3 -1 -1 0 1 0 -3
co	-3 -1 1 2 -6 1 1 -2 -1 -1 2 -1
com	-1 -6 -5 -1 -3 -1 3 -5 0 -1 1 -1
come	0 -1 2 -1 -3 0 1 0 -1 1 -1 1
comment	6 0 -3 -2 -8 -4 -4 -2 -1 1 -4 4
comments	5 -3 1 -2 -9 -5 -5 -5 -2 1 -4 3
community	3 -2 1 0 -2 -1 -2 0 -2 2 -1 3
company	2 -1 -3 2 -4 -2 -1 0 1 -1 0 -1
con	-1 -1 -2 -3 -2 -1 3 -1 -3 2 0 0
conditions	-1 -2 2 -3 -5 -1 3 0 0 -1 1 0
connect	1 -2 -1 -1 -4 -3 -1 0 -1 -2 2 0
contact	4 -3 -1 -1 -4 -4 -5 1 0 -1 2 -1
contacto	2 0 0 -1 0 0 -1 0 -2 3 -1 0
content	5 -3 1 -7 -7 -3 -1 0 -1 -1 0 1
continue	3 -2 -1 -5 -5 -3 -2 -1 2 -3 1 -1
control	2 -2 -3 3 -2 -2 -2 0 1 2 -1 -2
cookie	4 -1 0 -4 -3 -1 -1 0 0 -3 -1 1
cookies	3 -2 0 -3 -3 -1 -1 0 0 -1 -1 1
copy	0 -1 -1 -7 -4 -2 2 -1 0 0 1 -1
copyright	-1 -1 -3 -8 -5 3 2 -4 -2 -3 1 2
could	3 3 -1 -5 -7 -3 -2 0 0 2 -1 0
country	-1 -1 0 -2 -4 -1 2 0 0 -1 2 -2
credit	-5 -3 -2 -1 -7 5 0 -2 -1 0 3 -3
cu	2 -1 -1 -1 -2 -1 -1 0 0 -1 -1 1
culture	0 -2 -2 2 -5 -2 -1 0 0 0 0 -1
d	0 -3 -2 -4 -2 2 0 -1 0 -1 -1 0
da	-1 0 -2 0 -4 -1 3 -1 1 -2 1 -1
dabei	-1 -1 -2 -3 1 -1 1 0 0 -1 1 0
daily	1 -2 1 2 -2 1 -3 -1 -1 -1 1 1
damit	4 -1 -2 -1 2 -2 -4 0 1 -1 -2 1
dank	1 -1 -2 -2 -4 -2 3 -1 0 -1 1 0
dann	0 0 -1 -2 -1 -1 0 -1 1 -2 -1 1
das	0 1 3 -8 -3 -3 1 -5 0 -2 2 -2
dass	0 0 -1 -1 -3 0 1 0 0 -1 1 -1
data	-1 -2 -3 -7 -3 -5 3 -1 0 0 1 -1
datenschutzerklärung	5 -1 0 -3 -1 -1 -1 0 -1 -2 0 2
day	0 -1 -3 1 1 -5 -2 -1 0 1 -1 1
days	-1 0 -1 0 -4 -2 0 -1 0 0 0 -1
dazu	0 -1 1 -1 -2 0 1 0 -2 2 0 0
de	1 -2 -2 2 0 -1 -2 0 -2 1 -2 1
dec	-1 -1 -1 1 -1 -2 -1 -1 0 2 -1 -2
december	-3 -3 -2 1 1 -4 0 -1 0 0 -1 0
deine	3 -1 -1 -2 -5 0 -3 -1 1 -1 -1 2
del	-3 -3 0 2 4 -4 -4 -1 1 -3 -1 2
dem	2 1 -6 -4 0 -4 -1 -2 0 -2 -2 2
den	-2 0 -8 0 0 -3 1 -2 -1 -2 2 0
deportes	3 -1 0 -2 0 0 0 0 0 0 0 0
der	-1 1 2 -7 -1 -10 2 -7 1 0 0 0
derechos	2 -1 0 -1 -1 0 0 0 2 -2 0 1
des	-1 -2 -7 -2 1 -11 2 -4 1 -5 0 1
deutsche	2 3 -3 -1 -1 -3 -2 -1 1 1 0 0
deutschen	0 1 -2 -2 -5 -1 1 0 0 1 -1 2
deutschland	3 -3 -3 -3 -9 -3 1 -2 1 -4 0 0
di	-2 -2 -3 2 -6 -3 2 -1 0 1 0 -1
dich	1 -1 -2 -3 -5 -1 0 -1 0 -2 0 1
did	-3 1 -1 -1 -5 -1 3 0 1 0 0 -1
didn't	1 0 -1 -2 -3 0 2 -1 -1 1 0 0
die	0 -1 0 -3 -1 -3 1 -7 -1 -4 1 1
diese	3 -3 0 -4 -5 -3 -2 -1 0 -4 0 -1
diesem	3 -1 0 -1 -3 0 -2 0 -1 1 -3 3
diesen	3 -2 -4 -4 -4 -2 -1 0 -2 1 2 -1
dieser	2 -1 1 1 -4 -2 -1 0 -2 3 0 0
digital	4 -1 -3 -1 -4 -2 -1 -2 1 1 0 0
digitale	1 1 -2 -4 -2 -1 2 0 1 -3 2 1
dir	2 2 -3 -2 -4 -1 -2 -2 2 0 1 -2
direkt	1 -1 -1 -2 -2 0 0 0 1 1 -1 -1
do	3 -1 0 -4 -8 -5 -1 1 1 0 -3 2
doch	2 1 -1 -2 -4 -1 -1 -1 -2 -1 1 0
does	-2 2 -2 -2 -4 -1 3 0 -2 0 2 0
doesn't	-1 0 0 0 -2 0 2 0 0 -1 0 0
doing	-2 -2 2 0 1 -1 3 0 -1 -1 3 -2
don't	2 -2 -3 -3 -3 -2 1 -1 2 0 -1 -2
donate	2 0 0 -2 -1 0 1 0 -2 2 1 -1
down	3 0 1 -5 -2 -3 -3 0 -1 0 0 0
download	3 -2 -1 -5 -4 -3 -2 0 -2 2 -1 2
dpa	-5 -4 -3 5 1 1 -4 4 0 1 -3 3
drei	-2 2 1 -2 -1 -1 0 0 -2 2 -1 0
drucken	7 -1 -1 -6 -3 -2 -3 0 -2 2 -3 3
du	2 -2 -4 -7 -3 -3 1 -2 1 -2 -1 1
durch	-1 0 1 -1 -7 -3 2 0 -1 1 -1 1
during	-3 -1 -1 -1 2 -1 2 0 -1 -1 2 -2
e	3 -5 -7 -4 1 -9 -2 -2 1 0 -1 0
early	-2 1 -2 -1 -1 -2 2 0 0 0 0 0
eb	1 -2 0 0 -2 -1 0 0 2 -3 0 0
ec	-1 -1 -1 0 -3 -1 1 0 -1 0 1 -1
eca	1 -1 0 -1 -1 -1 0 0 -1 0 -1 2
economía	2 -1 0 -1 -2 -1 -1 0 1 0 -2 1
ed	1 -1 -2 -3 -2 1 -2 0 1 0 -2 0
eda	3 -1 0 -1 -2 -2 -2 0 -1 0 0 0
editing	0 0 -2 -3 -4 -1 -2 2 -1 1 -2 2
edition	1 1 -2 -4 -3 -2 1 1 0 1 0 0
editor	-4 -3 -3 4 -1 -3 1 0 1 0 0 -2
editor's	-1 3 -2 -3 -4 -1 2 0 -1 2 -1 0
editorial	1 -1 -1 2 -4 -3 -4 -3 2 -1 -4 2
editors	2 -2 -1 3 -5 -4 -5 0 0 -2 0 2
edt	0 -2 -1 0 -2 -1 -2 -1 0 -1 -2 2
education	-3 -2 -3 3 1 -2 -1 0 1 0 -1 0
ef	-1 0 -1 -2 2 -1 0 0 -1 2 -1 0
eg	-1 -1 -1 -2 2 -2 -1 0 1 -1 -1 0
eh	0 -1 0 1 -2 -1 1 0 -1 -2 -1 1
eigenen	-3 0 -1 -1 -2 0 3 0 0 1 0 -1
ein	1 0 0 -6 -4 0 1 -3 0 -2 3 -2
eine	-3 1 -2 -1 2 1 0 -3 0 0 -1 0
einem	-3 -1 -1 -3 4 -2 1 -1 -2 3 0 -1
einen	3 -1 1 -6 -9 -3 0 1 -1 0 -2 2
einer	-1 -1 -3 -6 4 -4 -2 -2 -2 -1 0 3
einfach	0 2 -1 -3 -4 -2 1 -1 1 -1 -1 2
ej	-2 0 -1 1 -4 1 2 0 -3 3 2 -2
ek	1 -1 0 -2 2 0 -2 1 -1 3 -1 -2
eki	2 1 0 -2 -2 -1 -1 0 0 0 -2 0
el	-2 0 -6 2 -1 -1 3 -3 -1 1 0 -1
em	2 1 -2 -3 -4 -2 -1 -2 -1 0 -1 2
email	4 -5 -1 -1 -11 -7 -2 -3 -1 0 -1 2
emo	-1 -1 0 -2 -2 0 2 0 0 -1 1 -2
en	1 -2 1 -1 -4 -7 0 1 0 -1 -1 2
end	0 -1 -1 -5 0 -2 0 2 1 -2 -1 1
ende	-1 1 0 -2 -3 -2 2 1 -3 -1 2 -1
enough	0 1 -2 -3 -4 -1 2 0 0 0 0 0
entertainment	3 0 -1 -1 -3 -2 -2 -1 1 -1 -1 -1
ep	-1 1 -1 -2 1 -2 -1 -2 -1 0 -1 1
epa	-3 -1 0 -2 3 1 -2 0 0 1 -1 -1
epo	-2 0 0 -1 -3 -1 2 0 0 0 1 -1
er	-1 -1 3 -2 -1 -5 2 -2 1 -1 1 0
erfahren	2 0 0 -1 -1 0 -1 0 -1 -1 2 -1
erhalten	0 0 0 -1 -2 0 1 0 1 -1 -1 1
error	3 0 0 -3 -3 -1 -2 -1 1 0 -2 2
erste	0 0 -1 -2 -4 -1 3 0 -3 1 1 1
ersten	-2 3 -1 -2 2 -1 -2 0 -3 3 -1 1
es	2 0 0 -4 -4 -5 1 -3 -3 2 1 0
essen	0 0 -1 -2 1 -1 -1 0 1 -1 0 -1
est	1 -2 1 -1 -1 -1 0 -2 -2 2 -3 2
et	-1 2 -4 -2 0 0 2 -1 -1 1 -2 2
eu	2 -1 -1 2 -5 -3 0 -1 0 -1 0 0
euro	3 1 -2 1 -1 -2 -3 0 -1 1 1 -1
europa	3 -1 -1 -5 -3 1 -1 0 0 -3 0 1
ev	1 -1 -1 -4 2 -3 -4 -1 0 -1 0 0
eve	-3 0 0 -1 -3 1 3 0 0 -3 3 0
even	-1 0 -1 3 -4 -2 0 -1 -1 2 -2 0
events	0 1 -1 -2 -4 -2 0 0 1 -2 0 -1
ever	-1 0 1 -2 -3 -1 2 0 0 -1 1 0
every	-1 0 -1 -4 -6 -2 2 -1 2 -2 -1 -1
ew	2 0 0 -4 -3 -1 0 0 -2 1 -1 2
exclusive	1 0 -1 -2 -2 -1 1 0 0 0 -1 1
expand	4 -1 0 -4 -1 -1 -1 0 1 -2 -1 1
ez	1 0 0 -2 -1 -1 -1 1 -2 -1 1 0
ezu	1 0 -2 0 2 -2 -1 0 1 1 0 -3
f	1 1 -1 1 -4 -2 -1 -2 1 -1 -1 1
fa	-1 0 0 2 1 -2 -1 0 -2 0 2 -1
facebook	6 -3 -3 -11 -3 -5 -3 -2 -2 1 -2 1
family	-1 -1 -1 0 2 -2 -2 0 1 -1 0 0
faq	1 -1 -1 -1 -1 -1 -1 0 -1 -1 -2 1
far	0 2 0 -2 -2 0 3 0 -1 1 1 -1
fast	1 0 0 -1 -2 0 -1 0 0 0 -1 1
fe	1 -1 -1 -3 -2 -1 0 1 1 -1 -1 1
feature	2 -1 0 1 -2 -1 -2 0 1 -1 1 1
featured	0 -1 0 1 -3 -3 0 0 3 -2 -1 0
features	1 -2 -1 -2 -4 -3 1 0 -1 1 1 -1
feb	2 -1 -1 -3 2 -2 -2 0 0 2 -2 1
february	0 -1 0 1 -3 -1 -1 0 0 -1 0 1
feed	2 -1 0 -2 -1 0 0 0 1 -2 -1 1
fi	1 0 -1 2 -2 -1 -2 -1 2 -3 -2 3
file	0 0 -1 0 -1 -2 1 0 0 2 -1 0
filed	-3 -1 -1 4 -3 -1 -1 -2 0 0 -1 1
film	-1 -1 0 2 -3 -1 0 0 0 0 -1 1
find	1 1 -3 2 -4 -3 -2 -1 1 0 0 0
finden	1 -1 -2 -2 -4 -1 0 -1 1 -2 -1 0
first	3 2 -4 -3 -1 -5 -3 -3 0 1 -2 0
five	2 1 -1 -2 -6 -1 0 -1 -2 0 0 1
flipboard	5 0 0 -4 -2 -2 -1 0 1 -1 -2 1
folgen	1 -1 -1 -2 -5 -3 2 0 0 -3 1 0
follow	4 -3 -3 0 -9 -7 -6 -1 0 -2 -2 3
following	-4 1 -1 2 2 -1 1 -1 -1 1 0 1
food	5 -2 -2 -4 -1 -1 -2 0 1 -3 -2 1
for	-1 4 -4 -6 -3 2 1 -3 0 1 0 -1
former	2 0 0 -1 -2 -1 -1 0 0 -1 -1 2
forum	0 0 0 -2 -1 0 0 0 0 -2 -1 1
foto	-2 -4 -3 -9 1 5 -6 -2 3 -1 1 -2
fotos	-3 -1 0 -4 -3 3 3 0 0 0 3 -3
found	2 2 -2 -4 -5 -2 -2 0 -1 2 1 -1
four	1 0 0 -2 -4 -1 1 -1 0 0 1 -1
frage	-2 -1 0 -2 0 -2 1 -1 -1 -1 0 0
fragen	2 1 -1 -3 -3 -2 0 0 0 1 0 -1
france	-2 -2 -2 -5 3 -1 1 0 0 -1 2 0
free	2 0 -3 -2 -6 -5 0 -1 -1 -1 1 0
friday	2 2 -3 -5 -1 -2 -1 0 1 -2 -1 0
from	-2 -1 0 -5 0 -10 0 5 0 2 0 -2
full	-1 -2 1 1 3 -4 -2 0 -1 0 0 1
future	-3 3 -3 1 -3 1 1 -1 1 0 0 -1
für	1 2 0 -8 -1 -4 1 -4 -1 -1 0 1
g	-1 1 -1 -3 1 0 1 0 -1 -1 1 -1
ga	0 -2 -3 -3 3 -2 -2 0 1 -1 -2 1
galleries	3 -1 0 -3 -1 -1 -1 -1 -1 0 -1 1
gallery	2 0 -1 -5 -5 -4 2 0 0 -3 2 -1
game	1 -1 -3 -5 -1 -2 -1 -1 -1 -1 0 2
games	0 1 -1 -4 -4 1 2 0 2 0 1 -2
ganz	2 1 -2 -3 1 -1 -1 0 1 -1 0 0
ge	1 -1 -1 1 -4 -3 -1 0 -1 -1 1 0
geben	1 -1 -2 0 1 0 -2 0 2 -2 0 0
gegen	1 2 -4 0 -5 -4 1 -1 0 0 1 0
gehen	-2 -1 -2 -2 0 3 -1 0 0 3 -4 1
geht	3 1 -2 -3 -6 -1 -2 -1 0 -3 -1 1
geht's	2 0 -1 -1 2 0 -2 0 1 -2 -1 0
gehört	2 -2 -2 -1 0 -1 0 0 2 -3 -1 1
gemacht	-1 -1 -1 2 -4 -1 1 0 1 -3 -1 1
get	1 -3 1 1 -5 -5 -1 -3 -2 1 -1 2
getting	1 2 -2 -3 1 -2 -2 -1 -1 0 -1 2
getty	-6 -3 -3 -8 1 5 -4 -1 -1 1 0 -2
gi	-1 0 0 -2 -1 0 2 0 0 -1 1 -1
gibt	1 -1 -1 -2 1 -1 -1 -1 0 -1 0 1
give	0 0 0 -2 -3 -1 1 0 1 -1 0 0
global	1 1 1 -6 2 -3 -2 -3 0 0 -4 3
gmt	-3 -3 -1 5 -2 -3 0 -4 -2 1 -1 -1
go	0 2 -2 -1 0 -3 -1 -1 1 0 1 -3
going	0 -1 0 -2 0 -1 -1 0 -1 1 -2 2
good	2 1 -2 -5 -1 -1 0 -1 -1 0 -1 3
google	1 -3 -3 0 -1 -1 -2 -3 1 1 1 -2
got	3 -1 -1 -3 -4 -2 -1 0 1 -1 -1 0
government	0 0 -3 0 2 -2 -3 -2 1 1 -2 0
great	0 2 -2 -6 -1 -3 1 -1 -2 1 -1 2
group	-2 -1 -2 -4 1 1 3 -1 -1 0 2 -1
große	0 1 -3 -3 0 -2 -1 0 -2 2 -2 2
gu	1 1 0 -2 -1 -1 -1 0 1 0 -1 -1
guide	4 2 -3 -6 -6 -2 -4 -1 2 0 -3 0
gut	0 -2 -1 -1 -1 -2 1 -1 1 -2 0 1
h	1 -2 -1 -1 -4 1 0 0 1 -2 0 0
ha	-1 1 -1 0 -4 -1 1 0 -1 0 -1 2
haben	0 0 0 -3 -5 -2 1 -2 -1 0 1 -3
had	1 -1 -1 -2 -2 -1 -1 1 1 0 -2 2
has	0 -2 -1 -4 1 -4 1 -2 0 -1 0 0
hat	0 -3 3 -4 0 -4 -1 -1 -1 -1 1 0
have	-2 -2 2 -6 -6 -5 4 -2 -2 0 2 0
he	-1 -1 -2 1 -5 -1 4 0 1 -1 2 -2
health	3 -3 -3 1 -6 -5 0 -1 2 -3 -2 0
helfen	1 -1 1 -3 -5 -2 1 0 2 -1 -2 1
help	1 -1 -1 -5 -7 -2 2 -2 3 -3 1 -2
her	-1 -2 -4 -5 3 -5 0 -1 0 -1 -2 3
here	2 -1 0 -7 -8 -4 1 -1 -2 -1 1 0
here's	-2 -2 1 -2 -4 -2 2 0 -1 1 -1 0
heute	2 -2 1 -1 -4 -3 -3 0 -1 -1 -2 1
hi	-1 -1 -1 -2 1 -1 2 0 0 -2 -1 1
hidden	0 3 0 -3 -3 -1 -2 0 -2 3 -3 1
hide	3 0 0 -4 -2 -1 -1 0 -1 -2 2 0
hier	0 -3 -3 -5 1 -3 1 -2 1 -3 -1 1
high	1 -2 -2 0 0 -2 -1 0 -1 2 0 0
him	1 0 -1 -2 -2 0 0 0 -1 1 1 -1
hinter	-2 -2 -1 -3 1 1 2 -1 0 1 -1 0
his	-1 0 -3 -3 -1 -1 3 -1 0 -1 1 0
ho	-2 -1 0 -3 -2 0 2 0 -1 -1 1 0
home	7 -4 0 -12 -4 -6 -1 -1 1 -1 0 -1
hours	0 -3 -3 2 -5 -3 0 0 1 0 -1 -1
house	-3 1 -2 3 1 -2 -1 0 0 2 -1 0
how	1 1 2 -9 -2 -7 -2 -2 0 2 -2 0
html	2 -1 1 -4 -3 -2 0 0 2 -4 -1 2
http	-1 1 -1 -1 -4 1 1 -1 -1 2 1 -1
https	5 -1 0 -4 -3 -4 -4 -1 0 1 -2 1
hu	-3 -1 -1 3 -4 -1 1 0 0 1 -1 1
i	-1 -2 1 -2 -2 -6 0 0 0 -1 -1 0
i'm	-2 0 0 1 -3 -1 2 -1 -1 -1 1 -1
ib	-1 -1 1 -2 -2 -1 1 -1 -1 -1 1 0
ibu	0 0 0 -3 1 -1 0 0 1 -1 2 -2
ic	-1 1 0 -1 -2 0 1 0 -1 1 1 0
ice	0 0 2 -2 -2 0 -2 0 1 -1 -2 0
ich	3 1 -2 -5 -2 -3 -3 -2 1 -2 -2 2
ici	4 -2 -2 -4 -2 -1 -1 0 1 -1 -1 0
id	4 -1 -1 -3 -3 -1 -2 1 0 -2 -3 2
if	0 -2 -2 -1 -5 -1 1 -1 -1 -3 -1 1
ife	1 1 -1 -1 -3 -1 0 0 -1 2 -1 -1
ifi	1 1 0 -2 -1 0 -1 0 1 0 -1 1
ig	-1 -1 0 1 0 -1 -2 2 0 1 -2 0
ih	0 2 -2 0 -2 -2 -1 -1 -1 2 -2 1
ihe	-3 0 0 -2 2 -2 2 0 -2 1 1 -1
ihnen	3 -1 -3 -2 -2 -1 1 0 1 -1 0 0
ihr	-1 -3 2 -5 -2 -2 2 -1 -1 -1 0 2
ihre	3 0 -3 -4 -5 -2 -1 -1 0 -3 -1 1
ihrem	2 -1 -3 -1 0 -2 -1 0 0 -1 2 -1
ihren	0 -1 -1 -1 -3 -1 1 0 -2 -1 2 0
ihrer	1 -2 -2 -2 -3 -1 2 0 1 -2 2 -3
ij	1 -1 -1 -2 -2 2 0 0 0 -1 0 0
ije	2 -2 -2 -2 1 -1 -3 0 -1 0 1 0
ik	2 0 0 -2 -1 0 0 0 1 -2 -1 0
il	0 -2 -2 -1 -7 -3 2 0 0 -2 0 0
ile	0 1 -2 -2 1 -1 -1 0 0 0 -1 2
im	0 3 -1 -3 -2 -4 0 -4 -3 2 -1 2
image	-1 -3 -3 -7 4 4 -7 -3 -1 0 2 -4
images	-3 -3 -1 -9 -3 6 -2 -2 -1 0 1 -1
imago	1 0 -2 -3 -3 2 -4 -1 -1 3 -2 -1
immer	-3 1 -2 1 0 -2 0 0 1 0 0 -1
important	3 2 -1 0 -3 -1 -3 0 0 3 -1 1
in	0 0 -2 -2 4 -8 -2 1 2 -3 0 -1
información	1 0 0 1 -1 -1 -1 2 0 -1 -1 1
information	0 -1 1 1 -5 -2 -1 -1 -1 0 -3 4
ins	1 -2 -1 1 -5 -2 0 0 -1 -2 0 1
instagram	0 0 -1 -3 2 1 -1 -2 1 -2 2 0
international	-2 1 1 -1 0 -2 0 -1 3 -3 1 -2
interview	0 1 0 -1 -3 -2 3 -1 0 -1 2 0
into	1 4 -1 -4 -5 -2 1 -1 2 -1 -1 0
ios	4 -2 0 -3 -3 -1 -2 0 -1 1 -2 2
ip	-2 0 0 -2 -3 0 3 0 -1 0 2 -1
ir	0 0 -2 1 -3 -1 0 3 0 0 1 0
ira	1 -1 -1 -2 -2 1 -2 -1 -1 0 -1 1
ire	1 0 0 -2 -2 -1 0 0 0 0 0 0
iri	-1 -1 0 -1 -3 -1 2 0 2 -2 1 -2
is	-3 -3 1 2 -5 -3 3 -4 -1 1 1 -1
isa	-3 0 0 -2 2 0 1 0 0 1 -2 2
ist	1 1 -4 0 -1 -1 0 -3 1 -1 0 1
it	3 -4 -2 -4 -3 -9 1 -2 0 -1 -2 3
it's	0 2 -2 -5 -5 -3 1 0 1 0 0 0
its	0 -2 -1 1 -6 -1 1 -2 -2 1 1 0
iv	-2 0 -2 -2 -3 2 -1 0 0 1 -1 0
iw	-3 -2 2 0 -1 -3 2 -1 1 2 1 -2
iz	3 -1 -1 -2 -3 -2 -1 1 1 -2 2 -1
j	1 0 -1 -5 2 -2 -2 1 -2 1 0 1
ja	1 -2 -2 -1 -6 1 -2 -1 0 0 0 0
jahr	2 -1 1 -2 -4 1 0 0 1 0 -1 -1
jahre	0 -1 1 -3 1 -1 -2 0 1 2 -3 0
jahren	-1 2 -1 -2 -3 -1 1 0 -2 0 0 0
jan	0 -2 -3 1 -3 1 -2 -2 -2 3 -3 2
january	-1 -2 -1 0 -4 -1 2 0 -1 1 1 -1
javascript	0 0 0 -4 2 -1 0 -1 0 -1 1 -1
je	1 -1 0 -2 -2 -1 0 0 1 -1 -1 1
jetzt	4 2 -1 -1 -5 -4 -4 -2 -1 0 0 -1
ji	0 1 -3 0 -4 -2 1 0 0 0 0 0
jo	-2 0 0 1 -3 0 1 0 1 1 0 -1
job	0 0 -2 -4 0 1 0 0 1 -1 -1 0
jobs	4 -1 -1 -4 -5 -1 -4 -1 2 -2 -2 1
join	5 -2 1 -8 -8 -4 0 -3 -2 0 -1 2
ju	-3 -1 -2 1 2 -2 1 0 0 0 0 0
jul	0 -1 -2 0 -3 -1 1 -1 -1 -1 2 0
july	-1 -2 -3 0 -1 -3 2 -1 1 1 2 -2
jun	1 -1 -1 -1 -3 -1 1 -1 0 1 1 0
june	-3 -3 -2 1 -5 -5 2 2 -1 3 1 -1
just	-3 0 -2 -5 0 -3 2 0 -2 1 1 -1
k	-1 0 0 -2 -5 -1 2 -1 1 -1 1 -1
ka	3 0 0 -3 -2 -1 -2 0 0 0 0 0
kann	2 0 -2 -1 -6 -2 -1 -2 0 2 -2 1
ke	1 -1 0 -3 2 -2 -2 0 1 0 0 -1
keep	3 0 -1 -1 -2 0 -2 2 -2 2 -2 3
kein	3 -1 2 -3 -6 1 -1 -1 1 -3 0 0
keine	0 -2 0 -1 -2 -4 2 -1 0 -2 2 -1
ki	0 -1 0 1 -3 -1 0 -1 -1 -1 -1 1
know	1 0 -3 -3 -5 -1 0 -1 -1 -1 -1 2
ko	0 1 -2 -3 -3 -1 0 -1 2 -2 0 0
kommentieren	2 0 0 -3 -3 -1 -1 -2 0 0 -1 1
kommt	0 -1 -1 -2 0 -1 0 0 -1 -1 2 -1
kontakt	2 -1 -1 -4 -1 -1 -2 -1 1 -2 -2 2
kostenlos	3 0 -1 0 -3 -1 -3 0 -1 1 -3 3
ku	-1 0 0 -1 -3 0 2 0 0 1 1 -1
kurz	1 1 -1 -2 -4 -1 0 0 -2 -1 -1 2
können	-2 0 -3 -3 1 -2 2 -1 -1 0 0 1
könnte	4 -1 -1 -2 -3 -2 -3 -1 -3 2 -2 2
kündigen	2 -1 0 -1 -2 -1 -2 0 -2 -1 0 1
l	2 -1 0 0 -2 -2 -2 0 1 0 -3 1
la	1 0 -1 0 -4 -6 1 -4 1 -1 -1 1
lange	-4 0 0 -1 -2 -1 4 -2 0 -2 4 -3
large	-1 -1 -2 0 0 -1 1 0 1 0 -1 -1
las	-3 2 -5 3 -3 -2 2 -1 -3 3 -1 1
lassen	0 0 0 0 -3 0 1 0 0 0 0 0
last	-2 0 -2 1 -5 -2 3 -1 0 -1 0 -1
later	5 -1 -2 -6 -4 -1 0 0 -3 3 -1 1
latest	1 -3 1 -4 -9 -5 1 -1 0 -2 0 0
le	-1 -1 -3 0 -3 -6 2 -2 1 0 -1 0
learn	-4 -1 -1 1 -3 -3 3 -2 -2 -1 1 0
leben	1 -1 2 -1 -1 -3 -1 0 0 -2 -1 2
left	1 -1 -1 -4 3 -4 -1 -2 1 2 0 -1
les	0 1 -2 -4 0 -3 0 -2 0 1 -1 0
lesen	4 0 -2 -2 -6 -3 -3 -1 -1 0 1 0
less	0 -2 0 -1 -1 -1 0 0 -1 1 0 1
let	-1 0 0 -1 -1 0 2 0 0 0 1 -1
let's	0 -1 0 -1 -3 0 1 0 1 -1 -1 0
li	0 0 0 -3 1 -3 -2 1 -1 -1 -2 2
liebe	-1 1 -1 -3 -4 -2 2 -1 -2 -1 1 -1
life	-1 -1 -2 2 -7 -3 2 -2 -1 -1 1 0
lifestyle	-1 -1 -1 2 -3 -2 -1 0 0 -2 0 0
like	0 -3 1 0 -7 -3 0 -1 0 -1 -3 4
likely	-1 0 0 -1 -3 0 1 -1 0 0 2 -2
link	7 -1 -3 -8 -7 -5 -2 -1 0 0 -2 2
linkedin	3 2 -2 -8 -6 -4 0 -1 -2 2 1 -2
links	-1 -2 -1 -4 -4 -3 4 -2 2 -3 2 -3
lire	2 0 0 -3 -2 -1 -1 -1 0 0 0 0
listen	5 -1 2 -4 1 -1 -3 1 0 2 -2 0
little	-3 1 -1 0 0 0 1 -1 -1 1 1 -1
live	0 0 -2 1 -5 -1 0 -2 0 -2 3 -2
lo	2 -2 -2 1 -4 -2 -2 0 0 2 -2 0
load	2 -1 0 -2 -2 0 -2 0 -1 -2 1 0
loading	1 -2 -1 -5 2 -3 -2 0 -1 1 2 -3
local	-1 -3 1 0 -6 -4 1 -1 0 -1 -1 0
log	4 -2 -1 -5 -5 -2 1 0 1 -3 -2 3
login	6 0 -1 -5 -4 -3 -1 -1 1 0 -3 1
logo	9 -2 -3 -6 -6 -5 -5 -2 3 -4 0 2
logout	2 0 0 -1 0 0 0 0 1 0 0 -1
london	-1 -2 -3 1 2 -3 -2 0 0 -1 -1 0
long	0 -1 -3 1 2 -2 -2 0 -1 1 -2 2
look	1 1 -2 -5 -2 -3 1 -1 -1 0 3 -1
looking	1 -2 0 -1 -3 0 1 0 -1 -2 0 1
los	-1 0 1 -2 -1 -1 0 -2 -1 -1 0 1
love	2 -2 -2 1 -6 -3 -1 -1 3 -3 -3 2
lu	4 -1 1 -3 -2 -2 1 0 1 0 -1 -1
m	1 -3 -5 4 0 2 -4 -1 1 -1 -1 -1
ma	-2 1 -2 -2 -4 1 -1 -1 1 -1 0 -1
machen	0 -2 -4 3 -1 -1 -2 0 -1 0 -2 1
macht	0 0 0 -2 -5 -1 1 1 -1 -1 1 0
made	0 0 -3 -5 0 -2 1 0 0 1 -1 0
magazine	3 -3 -2 -7 -5 3 -2 -1 1 0 -1 0
mail	11 -3 -1 -8 -7 -5 -6 -3 -1 0 -3 4
main	5 -3 -1 -2 -5 -3 -1 0 2 -2 1 -1
major	-1 1 2 -2 -3 -1 -1 -2 0 0 -1 1
make	3 2 -5 0 -6 -3 -1 -1 0 0 -2 1
makes	-2 -1 1 2 0 -1 0 0 -1 1 -1 1
making	3 0 0 -2 -6 -2 0 0 1 0 -1 0
mal	-1 2 -1 -1 -2 -1 0 0 -4 3 -1 1
man	-2 0 -5 0 2 -4 0 -2 0 3 -2 1
many	0 0 -1 -1 -4 0 1 0 0 0 2 -1
map	4 -1 0 -3 3 -3 -5 -1 0 0 -1 1
mar	1 -1 -2 -1 3 -1 -4 -1 -1 2 -3 1
march	-1 1 -1 -1 -3 -2 1 -1 1 0 1 -1
may	0 -3 -3 -1 -1 -7 0 -2 -1 0 0 -1
mayo	-1 -1 -2 2 -6 -1 -3 0 0 2 -3 -1
me	2 -3 -3 -2 -6 -2 3 -2 0 -1 -2 3
means	1 -1 -1 -1 -2 0 0 0 -1 1 0 0
media	0 0 -5 0 0 2 -2 -4 -1 0 0 1
mediadaten	2 -1 -1 -2 -1 -1 -1 0 0 -1 0 0
mehr	5 0 -5 -3 -4 -9 -3 -4 -1 2 2 -3
mein	1 -2 -1 -5 -5 -2 2 -2 1 -2 1 0
meine	3 -1 -1 -3 2 -3 -5 0 2 -1 0 -1
melden	1 -2 -2 0 -2 -1 -1 -1 -1 1 -1 1
menschen	3 0 -1 -3 0 -1 -1 0 0 -1 -2 3
menu	1 -2 -2 -8 -5 -2 2 0 4 -4 1 -1
menü	2 -2 -1 -5 -2 -1 0 0 0 -2 0 1
messenger	3 -1 0 -4 -4 -1 -1 0 -2 2 -1 0
mi	0 1 -1 -2 -2 -1 2 0 -1 1 0 0
mich	2 -1 0 -2 -4 -1 1 0 1 -2 -1 1
might	4 -1 0 -3 -3 -1 -2 -1 -2 -1 -1 1
million	-1 2 -1 -2 -4 -1 1 0 0 0 -1 1
millionen	-1 0 0 -3 2 -1 -3 0 0 0 1 -1
min	-4 -3 -4 6 -9 1 -4 -2 -1 4 -3 0
minute	-2 -2 0 6 -3 -1 -2 0 1 1 -1 0
minutes	-2 -2 -1 2 -4 -3 1 0 1 -1 0 0
mir	2 -1 0 -3 -3 -1 1 0 2 -2 -1 -1
mit	-3 -1 -1 -6 4 -2 2 -6 -2 1 0 0
mo	2 -1 0 -3 -4 -2 1 0 1 -1 2 -3
mobile	7 0 -2 -6 -4 -3 -2 0 3 -3 -3 -1
mode	3 -1 -1 -1 -2 -1 -1 0 1 -1 1 -1
mon	0 -1 0 0 -2 0 1 -1 -1 1 0 0
monday	-2 1 -1 3 -3 -1 -3 0 0 1 0 -1
money	1 -3 -1 0 2 -1 -2 -1 -1 1 -3 3
month	-2 0 2 -1 -3 0 1 0 -1 0 1 0
months	0 -1 -1 0 -3 -1 0 0 -1 1 2 -1
more	2 -4 -1 1 -8 -6 -2 -7 -3 2 0 1
most	1 -3 1 3 -8 -4 -3 -3 0 1 -1 -1
movies	3 0 0 -3 -2 -1 -2 0 0 1 -1 0
mu	-3 -1 -2 1 2 -1 0 0 -1 1 -2 3
much	-1 -2 1 0 -2 -1 2 0 -2 0 0 1
mundo	-2 -1 0 2 -1 0 0 0 2 -2 0 0
music	-1 -1 -1 -5 -2 -1 2 0 1 -2 2 -2
muss	-3 2 -3 2 -3 -3 2 0 -1 1 0 -1
must	3 1 -3 -5 -5 -1 0 -1 -1 1 -1 0
my	-2 1 -1 -7 0 1 1 -2 -1 0 0 0
más	5 -1 -2 -4 -4 -2 -4 -1 -3 3 -3 3
möglich	-2 2 -1 -1 -2 -1 2 0 -2 2 1 -1
müssen	1 1 -1 -2 -5 -2 0 0 0 0 0 0
n	0 -1 0 2 -4 1 -1 0 0 3 -1 0
na	4 1 -1 -6 -4 -4 -3 -2 1 -1 -3 3
nach	1 -1 0 -3 -4 -4 1 -3 0 -2 -1 2
name	5 0 0 -4 -2 -2 -2 -1 0 -2 -2 2
national	-1 -2 1 0 -3 1 1 -1 -2 2 0 1
navigation	2 -1 -1 -7 -3 -2 1 0 0 0 -1 1
ne	-1 -1 0 -3 2 -1 0 0 -1 0 1 0
near	0 -2 -2 -2 2 0 1 0 1 -1 0 1
need	0 2 -3 -3 -4 -4 1 -1 -1 1 0 0
net	1 2 -2 -4 0 -3 1 -2 0 0 2 -2
network	-1 -1 -1 -4 2 -1 0 0 0 -1 1 -1
neu	1 0 -1 -4 1 -1 -2 0 0 -1 -1 1
neue	3 4 -3 -7 -4 -5 -2 -2 -1 -1 0 0
neuen	0 -2 -3 -4 1 -3 -1 -1 -2 4 1 -2
neues	2 1 0 -4 -5 -2 0 -1 -2 1 -1 1
neueste	3 -2 0 -5 -2 -1 -2 0 2 -3 -2 2
never	-1 -1 -1 -2 -3 0 1 2 0 -1 0 0
new	0 -3 -1 -5 -5 4 1 -4 1 -1 1 -2
news	4 -4 -1 3 -11 0 -4 -2 2 -3 -2 2
newsletter	4 -3 -2 -3 -1 -3 -6 -3 0 -2 -2 3
newsletters	7 -1 -1 -6 -4 -3 -4 -1 1 0 -1 0
next	1 -1 0 1 -1 -5 -1 -4 -2 -1 -1 3
ni	2 -1 0 -2 0 0 -2 1 0 1 -2 2
nicht	0 2 -1 0 -9 -4 2 -2 -2 1 -3 2
nichts	-2 0 -1 -1 -3 -1 2 0 -1 -2 2 -2
no	0 0 -3 -2 -1 -8 1 3 0 0 -2 2
noch	2 -1 -2 -2 0 -2 -2 -1 0 -3 0 0
nos	2 -1 0 -2 -2 -1 0 0 1 -1 -1 0
not	-3 1 -5 0 -2 -5 4 -4 -1 0 0 0
note	-2 -2 -1 2 -5 -2 1 0 1 -2 -1 1
noticias	3 -1 -1 -4 1 -2 -4 0 0 -1 -2 2
nov	0 -2 -2 1 -6 -3 -4 -2 -2 2 -4 2
november	0 -1 0 1 -9 -5 -1 -2 -1 1 -2 0
now	-2 -2 2 1 -5 -6 1 -2 -2 1 1 0
nu	3 0 2 -3 -3 -2 -2 0 1 1 -2 0
number	1 0 0 -1 -1 0 -1 2 0 -1 -1 1
nur	0 1 -1 -2 -5 -3 1 1 -3 0 4 -2
nutzen	-2 0 -1 -1 1 -1 1 0 -2 1 0 0
nutzungsbedingungen	2 0 0 -1 0 0 0 0 0 0 0 1
o	1 -3 0 -2 -5 0 -1 -3 -1 0 1 -2
ob	-2 0 0 1 -3 -1 2 0 -1 -1 1 0
oben	0 -1 -1 -1 -2 -1 0 -1 -2 -1 0 1
oc	0 -1 -2 -4 -3 2 0 0 1 -1 -1 1
oci	2 0 0 0 -2 0 -2 0 -1 0 -1 1
oct	-1 -3 -1 1 -5 -1 -1 0 -2 3 -2 -1
october	0 0 -2 -1 -4 -3 0 0 0 -1 0 0
oder	-2 0 -4 -6 2 -4 0 -2 -1 1 0 0
of	0 1 -6 -4 3 -3 -2 -3 0 1 1 -2
off	0 0 -2 -5 -1 -3 1 -1 -1 2 -1 0
og	-1 0 1 2 0 -4 0 -1 -1 0 0 1
oh	3 0 0 -2 -1 -1 1 -2 1 -1 -1 1
oha	0 -1 0 -3 2 2 -2 0 0 -1 1 -1
ohne	2 0 -3 -4 2 -2 -3 -1 0 1 -1 0
oj	1 -1 0 2 -2 -1 -3 1 0 -1 -2 0
ok	3 -1 -1 -2 -2 -1 -1 0 0 0 -1 1
ol	3 2 -1 -3 -1 -2 -3 1 0 1 -2 2
old	0 -2 0 1 -6 -1 1 0 0 -1 0 0
olu	1 -1 1 -1 -2 0 -1 0 0 0 -1 1
om	0 -1 0 0 0 -3 1 -2 1 -2 0 1
on	2 2 -6 0 -1 -7 -3 -7 -1 -1 1 -1
ona	-2 0 0 1 -2 0 2 0 -1 -1 1 -1
once	-1 0 2 -2 -3 0 2 0 0 -1 0 0
one	-2 -2 0 0 0 -4 2 -1 0 -2 3 -3
online	2 -3 0 -2 0 0 -2 -1 2 -2 -1 -1
only	-2 -1 0 0 -1 -2 2 -1 0 0 2 -2
ono	-1 0 -3 -2 1 2 -3 0 0 -1 1 0
op	0 -1 0 1 -2 0 -1 0 0 0 -1 1
open	2 3 -2 -3 -2 -3 -5 -1 -2 2 -1 0
opinion	2 3 -2 0 -6 -3 -3 -1 0 1 -3 0
opinions	3 -1 -1 -2 -3 0 -2 0 1 2 -2 0
opinión	3 -1 0 -2 -1 0 0 0 0 0 0 0
opu	-4 0 0 1 1 -1 3 0 -1 0 1 -1
or	-1 -3 -2 -6 1 -3 1 -3 0 -1 1 -1
org	2 -1 0 -4 -3 0 -2 -1 0 -2 -1 1
os	1 -1 0 0 -5 -3 0 -2 -2 1 -1 1
oso	-2 0 0 -2 1 0 1 0 0 -1 1 -1
ot	-1 -1 0 -1 2 1 -3 0 -1 2 -2 -1
other	1 -2 1 -4 -1 -3 0 0 0 1 0 -3
our	5 -3 -5 -1 -2 -4 -4 -1 1 -2 -2 3
out	1 -1 -3 -8 2 -4 -1 0 2 -4 -1 1
ov	-1 1 -1 3 -3 -1 -1 0 0 3 -2 1
over	2 1 -5 -6 -1 -3 -1 -3 1 1 -1 -1
ovi	-1 0 0 1 -1 3 -1 0 0 -1 -1 2
ow	-1 -1 -1 2 -4 -1 2 0 -1 2 0 -1
own	2 1 -1 -1 -1 0 -1 -1 -1 1 -3 3
owo	3 0 0 1 -2 -1 -3 0 -2 0 -1 2
oz	0 -1 -2 -1 3 -2 0 0 1 1 -1 0
ozu	-1 0 -1 2 -1 -1 0 0 -1 1 0 0
p	1 -1 -1 -4 2 -3 -1 0 1 -1 0 1
pa	1 1 -1 -5 -5 -2 0 -3 1 0 -1 1
page	0 -1 -3 -1 -2 -3 2 -2 0 1 0 -1
pages	1 -1 -1 -3 -2 0 1 0 1 0 1 -2
panorama	0 -1 -1 2 -2 -2 -1 0 2 0 -1 0
paper	2 -1 0 -2 -1 0 -1 0 2 -2 1 -2
par	-3 -2 -2 5 1 -6 -1 1 -1 2 -1 1
para	2 1 1 -7 -8 -3 1 -2 -3 0 0 2
part	2 -2 -1 -4 2 -2 -2 0 0 -3 1 0
partner	2 0 -1 -3 -2 -1 0 0 2 -2 0 0
past	-1 0 -1 -2 -4 -1 2 0 -1 2 -2 1
pdf	2 -1 -2 -6 -5 -1 1 -1 -1 1 0 0
pe	-2 -1 -1 -1 -2 -2 2 -1 -1 -1 1 2
people	0 -3 -3 -5 1 -2 -1 0 2 1 -1 -1
per	-3 -1 1 0 -5 -2 2 -1 -2 0 2 -2
permissions	1 -1 0 -3 -2 -1 1 0 -1 0 -1 1
personal	4 0 -1 -2 0 -3 -3 0 1 -2 0 1
photo	-7 -5 -5 -4 2 6 -6 -1 -1 3 -1 0
photos	1 2 -2 -5 -6 3 -2 -1 0 -2 -2 1
pi	0 -1 -1 -3 -3 -1 1 0 1 -1 0 -1
picture	1 -3 -3 -6 0 3 -1 -1 -1 2 0 -1
pinterest	6 -1 0 -6 -3 -2 -3 0 -3 1 1 1
place	-1 -1 -1 -1 3 -1 -3 0 2 0 1 -1
play	2 -1 -3 -1 -5 -4 0 0 1 0 0 -1
player	-2 -2 -1 -3 1 -4 2 0 -2 -1 2 -1
please	5 -1 -3 -4 -4 -1 -3 -1 -1 1 -1 1
plus	1 0 0 1 -3 -2 -2 0 1 0 -2 2
pm	1 -4 0 3 -7 -7 -4 -2 -1 1 -1 0
po	-2 -1 -2 -3 2 -2 2 0 -1 -2 1 1
podcast	1 -2 1 -1 1 -2 -3 -1 -2 1 -2 0
podcasts	1 -1 -1 -5 -3 -1 1 -1 2 -2 1 -2
point	0 -1 -1 -2 -3 -1 2 -1 0 0 1 -1
policy	6 -3 -2 -6 -4 -3 -1 -2 -2 1 -2 2
politics	-2 -2 -2 4 -4 -4 -1 -2 0 0 0 1
politique	3 0 0 -2 -1 0 -1 0 0 0 -1 1
política	0 -1 -1 -2 -3 -1 2 0 1 -3 2 1
pool	2 -1 0 -2 -2 0 -1 0 -1 0 0 1
popular	1 0 -2 0 -1 -3 -2 -1 -2 -1 1 1
por	-1 -3 -4 5 -4 -6 0 2 -2 2 -4 0
possible	-1 1 -1 2 2 -1 -2 0 0 1 0 -1
post	1 -3 -4 -2 0 -5 1 -2 0 -1 -1 2
posts	3 -2 -1 -1 -4 -2 -3 -1 -2 -1 -1 2
pour	-2 -2 -3 -4 -3 -3 3 0 -1 -2 2 0
power	3 1 2 -4 -5 -2 -3 0 1 0 0 -1
powered	3 2 -1 -6 -1 -4 0 -2 1 -1 -2 2
president	-2 -1 -2 -5 1 -2 1 -1 -1 1 0 -2
press	-3 -3 -3 3 -5 0 -3 3 0 1 -2 0
presse	2 -1 -1 1 -3 -3 -2 -1 2 -2 -2 0
prev	5 0 0 -3 -2 -1 -3 0 1 -2 1 1
previous	5 -1 0 -5 -4 -3 -2 -1 2 -2 0 0
print	7 -3 -4 -5 -7 1 -7 -2 0 1 -3 1
privacidad	2 0 0 -1 0 0 -1 0 0 -1 1 0
privacy	9 -2 -2 -7 -7 -3 -4 -2 -2 1 -2 2
pro	2 -1 -1 -3 0 -2 -1 0 1 -3 -2 2
prozent	3 0 0 -2 -3 -1 -2 0 1 -1 2 -2
pu	-1 -1 0 -1 -2 -2 1 -1 -1 -1 0 0
public	1 -1 -1 2 -5 -1 0 -1 3 0 0 -1
published	-2 -3 -4 5 -1 -3 -5 1 -2 4 -4 0
put	-3 0 0 -1 2 0 -1 -2 0 -1 3 -2
que	2 -2 -3 -4 0 -1 -1 0 0 0 -2 1
r	-2 -2 -1 -1 2 -2 2 -1 -1 0 -1 0
ra	-1 -1 -1 0 -2 2 -2 -1 1 0 -2 2
ratgeber	1 -1 -1 0 -3 -2 -1 0 0 -2 0 0
read	2 -5 -4 4 -10 -8 -4 -3 -3 3 -1 2
reading	5 -3 -1 0 -6 -4 -6 0 2 -1 -2 2
real	0 2 -2 -6 -5 -2 2 0 -1 2 0 0
really	-2 0 -1 -2 -4 -1 3 0 0 -1 1 0
recent	-3 0 -2 2 -4 -3 2 0 -1 -1 2 0
recht	4 0 0 -4 -4 -1 -3 -1 1 -1 -2 2
rechte	3 -1 0 -2 -3 -2 -1 -1 -1 -1 0 1
recommended	3 -1 0 -5 -2 -2 -2 -1 3 -1 -3 1
redaktion	-3 0 0 -2 -2 -4 -3 5 -1 -2 -3 3
reddit	5 -1 -1 -5 0 -4 -3 -1 -3 3 -2 1
register	0 -1 2 -5 -3 -2 0 -1 0 -2 -1 2
registrieren	4 0 0 -3 -2 -1 -3 0 0 -1 -2 2
reisen	3 -1 0 -2 -2 -1 -2 0 0 -2 1 0
relacionados	5 0 0 -4 -3 -1 -5 -1 -1 -1 -1 3
related	11 -2 -1 -8 -6 -5 -9 -2 -3 -1 -2 4
report	3 -3 -2 -4 -6 -2 -3 4 -3 2 -2 3
reported	-4 0 0 -3 -4 -1 -5 5 -1 -1 -5 5
reporter	-2 0 0 -1 -2 -4 -2 4 -1 -1 -3 3
reporting	-5 0 0 -1 -5 -3 -3 6 -1 -1 -3 4
reprints	3 -1 0 -3 -1 -1 -2 0 -1 1 -2 2
reservados	3 0 0 -1 -2 0 0 -1 -1 0 0 1
reserved	1 -1 1 -7 -9 0 2 -3 -1 -2 2 1
reuters	-7 -2 -2 -3 2 7 -4 2 0 1 0 -1
reviews	4 -1 -1 -3 -4 -2 0 -1 1 0 -1 0
ri	-2 0 0 -1 1 0 1 0 -1 0 1 -1
right	0 -2 -3 -6 0 -3 2 -1 0 -1 0 0
rights	2 -2 -3 -2 -9 0 2 -3 -1 -2 0 1
ro	-1 1 -1 1 -2 1 0 0 2 0 1 -1
rss	-1 -3 -2 3 -4 -5 -1 -1 1 -2 -1 1
ru	0 0 -2 -1 2 -2 0 0 0 3 -1 1
run	-1 -2 0 -2 -4 -1 2 0 0 0 0 0
rund	-1 1 -1 -3 -4 -1 2 0 2 0 -1 -1
s	0 1 -7 -1 0 -1 0 -2 0 1 0 -2
sa	-1 -1 0 -2 -1 2 0 0 1 0 1 -1
sagt	0 -3 2 -2 -1 -2 -1 0 2 -2 -1 0
said	-2 0 -1 -2 -6 -1 3 1 0 -1 0 -1
save	4 -2 -2 -6 -3 -3 -1 0 -2 2 -1 -1
say	-2 -3 1 -2 -4 -1 4 1 0 -2 3 -1
says	1 0 1 -6 -3 -4 -1 -1 -1 2 -1 0
schließen	2 -1 -1 -3 -2 -1 -2 0 0 -1 -2 1
schnell	-4 1 -1 -2 0 2 3 0 1 -2 0 -1
schon	0 -2 0 -2 -4 -1 2 0 -1 -3 3 0
school	-3 1 -2 -4 2 -1 2 0 -1 1 1 -1
schreiben	3 -1 0 -3 -3 -1 -1 -1 -1 -1 -1 2
science	3 -3 -2 -2 -4 2 -2 0 2 -3 -1 0
screen	1 0 0 -2 -2 1 0 0 -1 0 1 0
se	2 1 -2 -4 -3 -2 -1 -3 0 0 -2 1
search	1 -1 -4 -3 -3 -5 -1 0 0 1 -3 1
second	-1 -1 0 -2 -5 3 -1 -1 0 -2 0 0
sections	3 0 0 -3 -1 0 -1 0 1 -1 -1 0
security	1 0 -1 -6 -6 -3 2 0 1 0 0 -2
see	1 -3 -3 0 -8 -5 0 0 -1 -1 -1 3
seen	0 -2 2 -3 -1 -2 1 0 1 -1 -1 1
sehr	1 0 0 -1 -4 -1 0 -1 1 -1 0 0
sein	0 2 -4 -4 -2 -3 1 -1 -1 0 1 -1
seine	1 0 -1 -2 -1 -1 -1 0 0 -1 2 -2
seit	-3 -1 2 -2 -4 -2 2 0 0 1 -1 -1
seite	2 -1 -3 -5 -3 -2 0 -1 1 0 -1 -2
selbst	0 -3 3 -2 -3 0 1 0 1 -1 0 0
sell	1 -1 -1 -4 -3 -1 2 0 1 0 0 0
send	1 -1 1 -6 0 -2 -1 -1 -1 1 0 1
sept	0 1 0 0 -4 -1 -1 0 0 1 -1 -1
september	-1 -2 -2 -1 0 -2 2 0 -1 -1 2 -1
service	0 -1 -1 -2 -3 -1 1 1 3 -2 1 -2
services	-1 -2 1 -2 1 -2 2 0 1 0 0 -1
set	-1 3 -3 -5 -1 -2 0 -1 -1 2 -1 0
share	9 -4 0 -12 -7 -8 -4 -3 -1 1 -3 2
she	-2 0 -1 -2 0 -2 2 -2 -1 1 -1 1
shop	-1 -2 -2 -9 3 -5 -3 0 -1 0 2 -1
should	4 -1 -2 -3 -1 -2 -2 -1 -1 0 -2 2
show	5 0 -2 -4 -6 -3 -2 0 -1 2 -3 2
shows	-1 -2 -2 0 2 -1 -1 0 1 -2 0 0
shutterstock	-3 -2 -2 -4 1 3 -2 0 0 -1 2 -3
si	-1 -1 0 -3 -2 2 1 0 -1 -1 1 1
sich	2 3 -6 -6 -5 -6 1 -2 -2 3 -2 1
sie	1 -2 -1 -2 -1 -3 0 -4 1 -1 0 0
sieht	-3 1 0 -1 -2 0 3 0 -1 0 1 -1
sign	8 -3 0 -9 -6 -4 -5 -1 3 -3 -2 2
signal	1 0 0 -1 -2 -2 -1 0 -1 -1 0 0
since	2 -1 -2 -4 -4 -1 2 -1 0 0 -1 0
sind	2 -2 -2 -2 1 -2 0 -2 -1 -2 0 2
site	2 -1 -1 -8 -5 -2 2 -1 0 2 0 -1
skip	4 -2 -1 -6 -4 -1 1 0 3 -4 0 -1
small	1 0 -2 -4 -1 -2 0 -1 0 1 -1 0
so	-2 2 -3 -2 -1 -6 2 -2 -2 2 -2 2
sobre	3 -1 -1 -2 -5 -1 -2 -1 0 0 -2 3
social	0 3 -2 -6 2 -5 -2 -1 -1 1 0 0
soll	-1 1 -1 -3 1 -2 1 0 0 0 1 -1
sollen	0 -1 1 -3 -5 -1 4 0 -3 -2 4 -1
some	-2 0 -1 -3 -7 -2 3 0 0 -2 0 0
something	-3 -1 -2 -3 -4 -1 4 0 0 -1 3 -2
source	-4 -2 -2 -1 3 4 0 -3 -1 0 2 -3
sources	0 -1 2 -2 -2 2 -2 0 0 1 -3 2
special	2 -1 -1 1 -2 -1 -2 0 1 -2 0 0
sponsored	4 -1 -1 -3 -3 -2 -1 0 -2 2 1 0
sport	-1 -2 -2 3 -1 -4 -1 -1 3 -2 -2 0
sports	1 1 -3 -1 -5 1 -1 -1 0 -1 0 1
springen	2 -1 -1 -3 -2 -1 0 0 0 0 0 0
staff	-3 -5 -5 5 -7 -6 -1 -1 -2 1 -2 2
start	2 -3 -1 -4 -4 -1 0 0 -1 0 -1 1
state	-1 1 -2 -4 2 -3 0 -1 0 0 0 0
states	-3 1 0 -4 -3 -1 4 0 0 0 3 -3
statt	-1 1 -1 -2 -3 -1 0 0 -1 0 1 0
stehen	-1 -3 1 -2 2 -1 -1 0 1 -3 0 2
steht	-3 3 -1 -4 4 -1 -3 0 -3 3 -3 0
still	1 0 -3 -4 -2 -2 -1 -1 0 -1 1 0
store	1 0 -1 -5 -5 0 0 -1 2 -1 1 -2
stories	-1 -2 -2 4 -7 -4 -2 -3 1 -2 -2 1
story	4 -1 -4 -5 -4 -6 -1 2 2 -4 1 3
su	-1 -1 -2 0 -1 -2 2 0 -1 -1 0 2
submit	3 -1 0 -5 -3 -2 -1 -3 -1 0 1 -1
subscribe	11 -2 -2 -9 -6 -6 -6 -1 1 -1 -2 0
subscription	4 -1 -1 -3 -2 0 -2 0 0 0 0 2
suchen	3 -1 -1 -2 1 -2 -4 0 2 -1 -3 0
sun	1 -1 0 -1 -4 -1 1 -1 0 -1 1 -1
sunday	4 1 -1 -4 -3 -1 1 0 1 0 -2 0
support	-1 -3 -2 -7 -6 -2 2 -1 -1 -2 2 -1
sur	-2 -2 -1 1 -1 0 2 -1 -2 1 1 -1
sure	0 -1 0 -1 -3 -1 0 -1 -1 -2 1 0
system	0 -2 -2 -3 1 -2 0 -1 -1 2 -1 0
t	1 -1 -3 3 -3 1 -2 -1 0 3 -4 1
ta	1 0 0 -1 0 0 0 0 -1 2 -1 0
tag	0 2 1 -5 -4 -2 0 0 -1 3 -2 1
tags	8 -2 -2 -7 -6 -5 -3 -4 1 0 -5 4
take	1 -2 -3 -5 -4 -3 2 -1 2 -3 0 0
taking	-5 0 1 -3 -3 3 3 0 -1 0 2 -1
te	3 2 0 -1 -2 0 -3 0 1 0 -3 3
team	3 -4 -3 -3 -4 -2 0 -1 -1 0 1 0
tech	1 1 -2 0 -6 -4 -1 -1 0 -1 0 0
technology	1 -2 -3 1 -3 -2 0 1 2 -3 -1 0
teil	-1 1 0 -1 -1 0 2 0 -1 1 -1 1
teilen	9 -3 -3 -9 -5 -4 -7 0 -1 1 -3 2
telegram	1 -1 0 -4 -3 0 0 0 -2 0 3 1
temas	3 -1 2 -5 -2 -1 -4 -1 1 -1 -2 3
termine	0 1 -1 -2 2 -1 -2 0 0 0 -2 1
terms	6 -2 2 -4 -4 -2 -1 -2 2 -2 0 -1
test	-1 2 0 -2 -5 -1 3 0 -2 3 -1 1
th	-1 2 -3 1 -3 -2 0 0 -1 2 -1 0
than	1 -3 1 0 0 -1 0 0 -2 1 -2 3
that	-1 -1 -4 -6 -8 1 2 0 0 -1 1 -1
that's	-2 0 0 -1 -3 0 2 -1 1 0 2 -2
the	-1 0 -2 -3 -4 0 2 -2 -1 -1 2 0
their	1 0 -2 -4 -2 -3 1 0 1 0 -1 0
them	-1 2 1 -3 -5 -1 1 -1 -1 2 0 0
thema	3 -2 -2 1 -6 -5 -3 0 0 -3 0 1
then	-1 0 -1 -2 -2 -1 2 1 0 -1 0 0
there	-1 -1 1 0 2 0 0 1 -1 0 -1 1
there's	0 0 -1 0 -2 0 1 0 0 -1 -1 2
these	2 1 -1 -3 -3 -1 0 0 0 0 -2 3
they	-1 -1 2 -2 -4 -1 1 -1 2 2 -1 -2
thing	1 0 0 -1 -3 -1 0 0 1 -1 -1 2
things	2 0 -2 -5 -4 0 -1 0 -2 1 -1 1
think	0 -1 -1 -2 -1 -1 0 0 0 1 -2 1
this	4 -4 0 -7 -6 -9 0 3 -1 -1 1 0
three	1 2 -1 -2 -4 -1 0 0 -2 0 0 2
through	-2 0 0 -2 0 0 2 0 0 -1 1 0
thursday	0 -1 1 -2 1 -2 -3 0 0 0 0 1
ti	-2 0 0 -4 2 -2 2 -1 0 -1 1 0
tiktok	1 -1 1 -3 1 -3 -3 0 -1 0 0 0
time	-3 -1 -4 1 0 -6 2 -2 -1 1 0 0
times	-1 -2 1 -3 -1 4 0 -2 0 0 3 -1
tips	0 -3 -3 4 -8 -5 -1 -1 -1 1 -3 2
to	1 1 -4 -8 -4 -18 1 1 -1 1 0 -2
today	-2 1 -2 0 -6 0 2 0 -1 3 -1 -1
today's	3 -1 0 -3 -1 0 -1 0 1 1 -1 -1
todos	4 0 0 -2 -2 0 -1 -1 0 0 -2 2
tomorrow	3 0 -1 -1 -1 0 -1 0 0 -1 -3 3
too	3 -2 -2 -3 -5 -1 -1 1 1 -1 -2 2
took	-1 -1 2 -2 -4 -1 -1 0 1 1 0 -2
top	6 -3 -3 -7 -2 -5 -3 -3 1 -4 -2 2
topic	3 0 0 -3 -2 -1 -2 0 1 -1 0 0
topics	6 0 -1 -5 -4 -2 -3 -2 1 1 -3 1
travel	0 -1 -2 1 -3 -2 1 0 3 -2 -1 -2
trending	1 -1 0 -6 -2 -3 0 0 1 -1 -1 0
trial	1 -1 -1 -3 -2 -1 -1 0 -2 2 -1 0
tt	9 -1 -1 -5 -6 -7 -3 0 -5 6 -4 -3
tu	-2 -1 -1 0 3 1 -2 -1 0 0 0 0
tun	1 0 0 -1 -2 -1 1 -1 -1 1 -1 0
tweet	4 -3 -1 -10 -4 -6 0 -1 1 0 -1 0
twitter	4 -6 -5 -1 -5 -4 -3 -2 -3 1 1 0
two	5 -1 0 -2 -4 -2 -4 0 -1 2 -2 2
u	-3 1 1 1 -2 -6 2 -2 1 1 1 -2
ub	1 0 0 -3 -1 -1 2 0 0 -2 0 2
ubo	-2 0 0 -1 -4 2 2 0 0 -3 2 1
uc	0 0 -1 1 -3 -1 -2 1 -1 1 -1 1
ud	0 0 0 -2 -3 -1 2 0 1 -1 2 -2
udo	-2 3 -1 -4 -5 -2 2 -1 -1 2 1 -2
uf	-1 -1 0 -3 -2 -1 3 0 2 -1 -1 -2
ug	-1 -1 0 2 -3 -2 -1 1 0 0 0 0
uge	1 0 0 -2 2 -3 -1 0 0 1 -1 1
uh	0 0 0 -2 -2 0 1 0 0 0 0 1
uha	-1 1 -1 -3 1 2 -2 0 1 0 -1 -1
uhr	-4 -1 0 3 -1 -2 -2 0 -1 3 -2 -2
uj	-1 0 0 0 -2 0 1 1 1 0 1 -1
ujo	-2 1 0 -1 -1 0 2 0 1 -1 0 0
uk	1 0 -2 -2 2 -1 -2 0 0 -2 1 1
ul	-2 -2 -1 0 2 -1 0 1 1 -2 1 0
um	1 2 -5 -2 -1 -4 -2 -2 -2 2 -2 2
uma	-1 3 -1 -1 -3 -1 1 0 2 -1 0 -1
umi	-2 0 0 -2 1 -1 2 0 0 0 0 0
un	1 -1 -5 -7 -4 -3 2 -1 -1 1 0 0
una	3 -2 -6 -6 2 -2 -3 0 0 0 -2 1
und	-2 -2 0 -4 1 -4 2 -8 0 -1 0 -1
under	-3 -1 -1 5 0 -2 -2 -3 0 -1 -1 1
une	0 2 -2 1 -6 -3 2 0 1 1 -2 0
uns	3 -2 -1 -3 -4 -1 -2 0 1 -2 -2 2
unser	0 -1 -1 -2 -1 -1 2 0 1 -2 1 0
unsere	0 -1 -1 -2 -2 -1 2 -1 1 -1 0 0
unseren	0 -1 -1 -2 3 -1 -2 0 0 -1 -1 0
unserer	0 0 -1 -2 -5 -1 1 0 0 -2 0 1
unter	1 2 -3 -4 -7 -3 1 -1 -1 0 1 -1
unternehmen	4 1 -1 -3 -3 -1 0 0 0 -1 -2 1
unterstützen	3 1 -1 -2 -4 -1 -1 0 0 1 -2 2
up	4 -3 1 -2 -2 -6 -2 -4 1 -2 -1 0
update	-5 2 0 4 -1 -1 -2 0 1 1 -2 1
updated	-3 -3 1 4 -3 -4 0 0 -4 4 -1 -2
ur	0 0 0 -3 -3 1 1 0 1 -1 0 -1
url	2 -1 -2 0 -3 -2 -1 0 -2 2 -2 1
us	7 1 -6 -6 -3 -2 -5 -4 1 -1 -1 0
use	-3 -2 -3 -7 -6 -3 6 -2 -1 1 3 -2
used	-1 -1 -1 -1 0 -3 0 0 0 -1 -1 0
using	-1 -3 -1 -3 -6 -1 4 0 0 -3 1 0
ut	2 0 0 -2 -3 1 1 0 0 0 -2 1
uto	1 0 -1 -3 1 0 -3 -1 1 -1 0 1
uv	-3 -1 -3 -3 2 -3 0 0 0 -2 2 -1
uw	1 -1 0 -1 -2 -2 0 0 -1 -1 -1 1
uwe	0 0 0 -1 -2 -1 0 0 0 -1 1 -1
uz	0 0 0 -3 -2 0 1 0 1 -1 1 -1
v	1 -1 -2 1 -3 1 -2 -1 1 0 -3 2
va	3 0 0 -4 -3 -3 3 0 -1 1 -1 0
ver	1 -1 0 -2 3 0 -3 0 -1 1 0 0
very	2 0 -2 -1 -3 -1 2 0 -2 2 -2 1
veröffentlicht	0 -2 1 4 -5 -3 -3 -1 -2 4 -2 1
vi	3 -1 0 -1 -3 -2 -1 0 1 1 -1 1
via	-1 -3 1 -5 -5 3 -4 -1 1 -1 1 0
vida	1 0 0 -3 2 0 -2 0 2 -1 -1 1
video	2 -3 -4 -6 1 4 -3 -2 0 0 2 -2
videos	5 -1 -2 -6 -4 -2 -2 -1 1 1 2 -1
viel	2 -2 -3 -3 -2 -1 0 0 0 -2 1 0
viele	-1 0 -2 -3 -5 -1 2 0 -2 -2 0 2
vielen	1 0 -2 -2 -1 -1 0 -1 0 -1 0 0
vier	-2 -2 -1 3 -1 -2 3 -1 -1 2 0 -1
view	2 -3 -3 3 -2 -7 -7 -3 -2 2 0 -1
views	0 -2 -2 1 -1 -1 0 0 0 0 -2 1
visit	-2 0 -1 -2 1 -2 2 -1 -1 1 0 -1
vo	-2 0 -1 0 -2 2 -2 0 0 1 -2 0
vom	0 0 -4 0 1 -5 -1 -1 3 -3 0 -1
von	-3 -3 -2 11 -3 -10 -3 0 -2 2 -1 1
vor	2 3 -3 -1 -2 -4 -3 -2 -2 1 -2 1
vorbehalten	4 -1 0 -2 -2 -2 -2 -1 0 -1 -2 2
vu	-1 1 0 -1 2 -1 -2 0 -1 1 -1 1
w	2 -1 -1 -6 -3 1 0 -2 1 -2 -1 3
wa	-2 -1 0 -1 -2 0 3 0 -1 -2 2 -1
want	1 -2 -1 -2 -3 -1 0 -1 0 -1 -1 1
war	-3 -1 1 -3 -4 -2 4 -1 -3 -2 2 -1
warum	-2 4 -3 -4 -1 -1 3 0 -3 2 2 -1
was	-1 -1 -1 -6 0 -5 2 -3 -2 1 -1 -1
washington	1 -2 -2 1 -1 -4 0 -2 -2 -1 3 -1
watch	3 2 -2 1 -1 -4 -5 0 -1 2 0 -1
way	2 1 -2 -1 -3 0 0 0 -1 1 0 -1
we	0 0 -5 -4 -5 -3 1 -1 -1 1 0 0
we're	-1 1 -1 -3 0 -1 0 0 1 -1 -1 1
weather	1 -3 -1 -1 0 -3 0 -1 1 -2 1 -1
web	1 -2 -1 -6 -4 3 -1 -1 1 -2 -1 2
website	-2 0 0 0 1 -2 0 0 -1 0 1 0
wednesday	1 -1 -1 -1 -3 -1 -1 0 -1 0 -1 1
week	2 1 -2 -6 -6 -3 -1 -1 -1 2 -1 0
weg	-1 -1 -1 -2 -4 -2 2 0 0 0 0 0
wegen	0 2 -2 -3 -2 -2 2 0 -2 1 1 0
weiter	3 -1 -1 -3 -1 -1 -3 0 1 -2 -2 2
weitere	5 -2 -3 0 -6 -3 -4 -1 1 1 -4 2
welche	-2 -1 -1 -2 -4 -1 3 -1 -1 0 2 -3
well	1 0 -1 -3 -3 0 0 0 -2 2 -2 0
welt	2 -2 -1 -3 -5 1 -1 0 1 0 0 -2
weniger	2 0 -1 -2 1 0 -1 -1 1 -2 0 0
wenn	-1 -1 -1 0 -2 -1 2 0 1 -2 1 -1
wer	3 -2 -1 -3 0 -1 -1 -1 3 -2 0 -2
werden	2 0 -3 -6 -9 -3 1 -2 3 -4 2 -1
were	-2 -2 -1 -1 -1 -1 2 2 0 -2 0 1
what	-1 1 -3 -6 -5 -6 2 0 -2 2 0 0
what's	1 1 -5 -6 -1 -3 1 0 -1 0 1 -1
whatsapp	4 -1 -1 -5 -3 -2 -3 -1 -2 2 -3 3
when	0 -2 1 -3 1 -1 1 -1 0 -1 0 0
where	0 -2 0 -1 -4 -1 1 0 1 0 1 -2
which	-3 -1 -1 -1 -4 0 4 0 1 -1 1 -1
white	-2 0 -1 1 0 -4 1 0 0 0 0 -1
who	1 0 -1 -5 -5 -1 0 -1 1 1 -1 -1
why	1 0 -3 -6 -4 -3 1 -1 0 0 1 -1
wi	0 0 0 2 -1 0 0 0 0 0 0 0
wie	1 0 0 -4 1 -2 0 -2 0 -2 0 1
wieder	-1 -1 -1 0 -5 -2 2 0 -2 0 -2 3
will	-2 3 0 -4 -4 -6 1 0 -2 2 0 0
wir	3 1 -4 -4 0 -3 -3 -2 0 0 -3 2
wird	1 0 2 -5 -1 -3 -4 -2 -1 1 -2 1
wirklich	2 0 -3 -2 -4 -1 -1 0 2 -2 0 1
wissen	2 1 -1 -4 -2 -4 0 0 0 1 -2 1
with	-2 2 -2 -2 3 -11 -2 2 0 1 0 -1
within	-3 0 0 0 -3 0 3 0 1 0 1 -1
without	0 1 -1 -3 -2 -1 1 -1 0 1 0 -1
wo	-2 1 -2 -4 2 -3 1 -1 1 -2 2 -1
wohnen	0 -1 -1 1 -3 -1 1 0 1 0 0 0
women	2 -1 2 -2 -3 -1 -3 0 -1 0 -1 1
won't	0 3 -2 -2 -2 0 0 0 -1 2 -1 0
work	2 -1 -1 -1 1 -1 -2 0 0 0 1 -1
working	-2 0 -1 -2 -2 -1 3 0 0 0 1 -1
world	3 -1 1 1 -5 -6 -4 -1 2 -1 -1 -2
world's	2 0 -1 -2 -3 0 -1 0 0 0 -2 1
would	-1 1 -2 -3 -4 -2 4 -1 -2 1 2 -2
writer	-5 -4 -2 7 -6 -5 -3 2 -1 3 -4 2
written	-5 -2 -1 6 -4 -5 -2 0 0 4 -3 -2
wu	-2 -1 -1 3 -4 -2 0 0 -1 1 -1 1
wurde	-1 -1 0 -1 0 0 1 0 -2 -1 2 0
wurden	-2 0 0 0 -3 0 2 0 0 -1 1 -1
www	-2 -1 -2 0 -1 0 2 -3 -1 3 1 -1
während	-3 1 -3 -3 1 -1 1 -1 -1 -2 2 1
x	0 -3 -2 -7 -1 2 1 -2 -2 -1 0 1
xing	3 0 0 -3 -2 0 0 0 0 0 -1 0
y	0 -1 -4 -4 2 -3 1 -1 -2 0 1 0
year	1 1 0 -1 -1 -4 -1 -2 0 1 -2 1
years	3 -1 -3 0 -7 -3 -3 -2 -1 1 -1 1
yet	-2 -1 2 -1 -2 0 1 0 -1 2 0 0
you	-1 -1 -1 -4 -8 -8 2 -5 1 -1 -2 3
you're	-1 -2 -2 -3 -1 -1 2 0 0 -1 1 -1
you've	-2 0 0 -1 -3 0 3 0 0 0 1 -1
your	0 0 2 -4 -9 -10 1 -5 -1 0 -1 2
youtube	5 -1 -1 -4 -5 0 -4 -1 1 -1 -1 0
z	0 0 -2 -1 0 -6 -1 -2 -1 2 -1 0
za	1 0 -1 1 -5 -3 -1 0 -1 0 1 2
ze	1 -1 -1 -3 -3 -1 0 -1 0 0 0 0
zeigt	4 0 -1 -2 -5 -2 -3 0 1 0 -2 2
zeit	-1 1 -2 -1 -1 -2 1 0 -1 2 1 -2
zo	-1 -1 0 1 1 -2 -2 0 1 -1 -1 1
zu	2 -3 2 -9 -4 -5 2 -4 2 0 1 -1
zum	1 0 2 -11 0 -7 -2 -2 2 -1 0 -1
zur	0 0 0 -2 -3 -6 2 -3 -1 -1 0 1
zurück	3 0 -1 -5 -1 -2 -2 -1 0 0 -4 3
zwei	0 1 -2 -4 -5 -2 2 -1 -2 0 1 -1
zwischen	-3 1 -1 -3 -2 -1 3 0 -1 1 0 0
à	2 -1 -3 -2 0 -4 -2 -2 2 0 -2 1
últimas	4 -1 0 -2 -1 0 -2 0 1 -1 -1 1
über	1 2 -1 -3 -4 -3 -1 -3 0 -2 -1 2
年	-2 -2 -2 1 2 -1 -2 0 -2 2 -2 1
日	0 -2 -1 1 -4 0 -3 0 -1 2 -2 1
月	0 -3 -2 1 1 -1 -4 -1 -2 2 -2 1
# line
0	7 -4 -2 -13 -5 -6 0 -1 -1 0 0 0
0 0	0 -1 -1 0 -3 -2 0 -1 0 0 0 -1
0 0 0	0 0 0 1 -1 0 -4 0 0 0 1 -1
0 0 0000	-2 -2 -1 5 -4 -4 -3 -2 0 3 -2 0
0 comments	5 -1 0 -6 -1 -1 -2 0 -1 0 -3 3
0 hours ago	0 0 0 1 -2 -2 -2 0 -1 1 -1 1
0 november 0000	-2 -1 0 3 -2 -1 -2 0 -1 1 -2 1
0000	-3 -1 0 0 -1 -1 5 0 0 -2 2 0
0000 0 0 0 0	-1 -1 0 2 -2 -1 -3 0 -1 2 -4 0
a	2 0 0 -1 -2 -2 -2 -1 2 1 -1 -2
abonnieren	3 -1 0 -3 0 -1 -1 0 -2 1 -1 2
about	6 0 0 -6 0 -1 -1 0 0 -1 -1 1
about us	3 0 0 -3 -1 0 -1 0 -1 2 -1 -1
ad choices	3 0 0 -2 -1 0 0 -1 1 -1 0 -1
advertise	3 0 0 -1 0 0 -1 0 0 -1 1 0
advertise with us	2 0 0 -1 0 0 0 0 2 -2 0 -2
advertisement	5 -1 -1 0 -3 -4 -5 -1 -2 1 2 -1
advertising	4 0 0 -1 -1 -2 -3 0 0 -2 1 0
afp	-5 0 0 -2 -2 5 -2 0 0 3 -2 -1
aktuelles	-1 -1 0 1 0 -1 0 0 2 -2 0 -1
android	3 0 0 -2 0 -1 -1 0 0 1 -1 1
anmelden	4 0 0 -3 0 -1 0 0 1 -1 0 0
antworten	1 0 0 -2 -1 -2 -1 -1 -1 -1 -1 1
anzeigen	2 -1 0 -1 -1 -1 -3 0 -1 -1 2 0
apple	3 0 0 -2 0 -1 -1 0 2 -1 -1 0
apps	2 0 0 -1 0 -1 0 0 0 -1 0 1
april 0 0000	0 0 0 1 -3 -1 0 0 -1 -2 0 1
april 0000	3 0 0 -2 0 0 -2 0 1 -1 1 -1
archiv	0 0 0 2 0 0 -2 0 -1 -1 -2 2
associated press	-4 -1 0 3 -2 -1 -1 0 -1 3 -4 1
author	6 0 0 -5 -1 -2 -1 -1 -1 1 -2 1
auto	2 0 0 -1 0 0 0 0 1 0 -1 0
back to top	2 0 0 -1 0 0 0 0 -1 0 -1 2
blog	0 0 0 0 0 0 -1 0 1 -2 -1 1
books	3 0 0 -2 0 0 0 0 1 -1 0 -1
breaking news	3 0 0 -2 0 0 -1 0 1 -1 -1 -1
business	1 0 0 1 -1 -3 -3 0 2 -3 0 -2
by	-2 -1 -1 3 -2 -2 -3 -1 -2 1 -1 0
careers	2 0 0 -2 0 0 0 0 -1 -1 0 2
categories	-1 0 0 1 0 0 0 0 0 -1 0 2
close	6 -1 0 -5 -1 -2 -3 0 -1 1 0 1
comment	3 -1 0 -5 -1 -1 0 -1 0 -1 -1 2
comments	-1 -1 0 4 -2 -3 -3 -1 0 1 0 0
community	-1 0 0 1 0 -1 -1 0 -2 2 2 -1
company	-1 0 0 -1 0 0 2 0 -1 0 2 -1
connect	2 0 0 -1 0 0 -1 0 1 -1 -1 1
contact	6 0 0 -5 0 -1 -1 0 -1 0 1 1
contact us	4 0 0 -2 -1 -1 0 0 2 -2 -1 0
cookies	1 0 0 0 0 0 0 0 2 -1 0 -2
culture	1 0 0 1 -1 -1 -2 0 1 0 0 -1
datenschutzerklärung	3 0 0 -2 0 0 0 0 1 -2 0 1
de	2 0 0 -1 0 0 0 0 2 -1 0 0
december 0 0000	-2 -1 0 2 -3 -1 0 0 1 0 0 0
deportes	2 0 0 -2 0 0 0 0 0 0 0 0
deutschland	2 0 0 -2 0 0 -1 0 1 2 -1 0
donate	0 0 0 -1 0 0 1 0 -2 2 1 -1
drucken	3 0 0 -3 -1 -1 -1 0 -2 2 -1 -1
e mail	5 -1 0 -3 -1 -1 -2 0 -1 0 0 1
e paper	2 0 0 -1 0 0 0 0 1 -1 2 -2
education	-2 0 0 2 0 0 0 0 1 -1 0 -1
email	8 -1 0 -8 -1 -2 -3 0 -2 1 -1 1
email address	3 -1 0 -1 -1 0 -3 0 -2 0 1 1
events	0 0 0 1 0 -1 0 0 1 -2 0 1
facebook	4 -2 -1 -9 -2 -2 0 -1 -3 1 2 0
featured	4 0 0 -3 0 0 0 0 1 -1 0 0
features	0 -1 0 0 -1 -1 2 0 -1 0 -1 0
film	-2 -1 0 2 0 -1 -1 0 -1 1 -1 0
finanzen	2 0 0 -2 0 0 0 0 0 -1 0 1
flipboard	5 0 0 -4 -1 -2 -1 0 1 -1 -1 1
follow	1 0 0 0 0 -1 -2 0 -1 1 -1 1
follow us	4 -1 0 -4 -1 -1 0 0 0 -1 0 1
food	3 0 0 -2 0 -1 -1 0 2 -1 -1 -2
games	2 0 0 -1 0 0 0 0 1 -1 0 0
getty images	-4 -1 0 -4 -6 5 -2 0 -1 -2 2 0
go	2 0 0 -2 0 0 0 0 0 0 0 0
google	4 -1 0 0 -1 -2 -3 0 -2 2 1 -3
health	2 -2 0 1 -1 -2 -1 -1 2 -1 -1 -1
help	4 0 0 -2 0 -1 -2 -1 0 -1 1 0
home	6 -1 -1 -6 -2 -2 -1 -1 0 0 1 -1
instagram	3 -1 -1 -3 -1 -2 -3 0 -1 -2 0 1
international	4 0 0 -4 0 0 0 0 2 -1 0 -1
jetzt anmelden	2 0 0 0 0 0 -2 0 1 0 0 -1
jobs	4 0 0 -3 -1 -1 0 0 1 -1 0 -1
june 0 0000	0 0 0 1 -3 -1 -2 0 -2 2 -2 1
kontakt	2 -1 -1 -4 -1 -1 -2 0 0 -2 -2 2
latest	3 0 0 -3 0 0 0 0 1 -1 0 -1
latest news	3 0 0 -3 0 0 0 0 -1 1 -1 1
learn more	0 0 0 -5 -1 -1 2 0 -1 -3 1 0
leben	2 0 0 -2 0 0 0 0 0 -1 -1 1
lesen sie auch	3 0 0 -2 -2 -1 -2 0 0 0 1 -1
life	3 0 0 1 -1 -1 -2 -1 0 0 -2 2
lifestyle	-1 0 0 1 0 -1 0 0 -1 -1 2 0
linkedin	6 -1 0 -6 -2 -3 -2 0 -1 2 1 -1
links	2 0 0 -1 0 0 -1 0 0 0 -1 1
live	-2 0 0 2 0 -1 0 0 1 -1 0 0
loading	3 0 0 -2 -1 -1 -2 0 -1 -1 2 -2
local	-2 -1 0 2 0 -1 -1 -1 2 -2 -1 0
local news	-2 -1 0 2 0 0 0 0 0 -1 0 1
log in	5 -1 0 -4 -1 -1 -1 0 1 -2 -2 1
login	4 0 0 -3 -1 -1 0 0 -1 1 -1 1
logo	1 -1 0 -3 0 0 -1 -1 1 -1 -1 1
magazine	2 0 0 -2 0 -1 -1 0 2 0 -1 -2
mail	3 0 0 -2 -1 -1 -1 -2 -1 1 -2 1
may 0 0000	0 0 0 1 -2 -1 -1 0 -1 1 -1 1
media	-2 -1 0 3 0 0 -1 0 1 -1 -1 1
mehr	4 0 0 -2 -1 -1 -2 -1 0 1 -1 1
mehr zum thema	4 0 0 -3 -3 -2 -3 0 0 0 2 -2
menu	7 0 -1 -6 -1 -1 0 0 3 -3 0 1
menü	4 -1 0 -4 -1 -1 0 0 -1 -1 0 1
mobile	2 0 0 -1 0 0 0 0 0 -1 -1 2
money	0 0 0 -1 2 0 -2 0 -1 2 -2 1
more	8 -2 -1 -7 -2 -2 -4 -1 0 -1 -1 0
most popular	3 -1 0 -5 -1 -1 -2 0 -1 -1 1 -1
most read	3 0 0 -4 -1 -1 -2 0 -1 0 -2 2
movies	1 0 0 0 0 0 0 0 -1 2 0 0
mundo	-3 0 0 3 0 0 0 0 1 -1 0 0
music	3 0 0 -2 0 0 0 0 1 -1 0 -1
nach oben	1 -1 0 -1 -1 -1 -1 0 -2 -1 -1 1
name	4 0 0 -3 -1 -1 -2 -1 0 -1 -2 1
national	0 0 0 0 0 0 0 0 -2 2 0 0
navigation	2 0 0 -1 0 0 0 0 1 -1 0 0
news	-4 1 -1 4 -3 -5 -3 -1 1 -1 0 -2
newsletter	0 -1 -1 0 -1 -1 -2 0 0 0 1 0
newsletter abonnieren	1 -1 0 -1 -1 -1 -1 0 -1 -1 -2 2
newsletters	5 0 0 -4 0 0 0 0 -1 2 0 -1
next	3 -1 0 -3 -1 0 -1 0 -2 -1 2 1
november 0 0000	0 -2 0 1 -3 -1 -1 0 0 0 -1 2
october 0 0000	0 0 0 0 -1 0 -1 0 -2 2 -2 1
opinion	0 0 0 1 -1 -2 -1 -1 0 0 -2 0
panorama	-1 0 0 2 -1 -2 -1 0 1 0 -1 0
photos	3 0 0 -2 0 0 0 0 1 -1 -1 0
pinterest	4 -1 0 -4 0 -1 -2 0 -2 1 1 1
podcast	2 -1 -1 -3 -1 -1 -1 0 1 -1 -1 1
podcasts	2 -1 -1 -3 -1 -1 -1 0 1 -1 1 -2
policy	2 0 0 -1 0 0 0 0 0 0 0 0
politics	-3 -1 0 4 -2 -3 -3 -1 0 0 -1 1
política	4 0 0 -3 0 0 0 0 1 -1 0 0
popular	2 0 0 -2 0 0 0 0 -1 -1 0 1
press	3 0 0 -3 0 0 0 0 2 -2 0 -1
presse	2 0 0 -1 0 0 0 0 1 -1 0 -1
print	9 -1 -1 -9 -2 -4 -2 0 -1 2 0 -1
privacy	2 0 0 -1 0 0 0 0 1 1 0 -2
privacy policy	4 -1 0 -2 -1 -1 -2 0 -2 1 -1 2
ratgeber	2 0 0 -1 0 0 0 0 0 -1 1 0
read more	8 -1 -1 -5 -5 -4 -7 -1 -1 0 0 0
recent posts	3 0 0 -2 0 0 -1 0 0 0 -1 1
reddit	5 -1 0 -5 -1 -2 -1 0 -3 3 -2 0
register	3 0 0 -2 0 -1 0 0 1 0 0 0
reisen	1 0 0 0 0 0 0 0 0 -1 2 -1
related	4 0 0 -3 -1 -2 -3 -1 -2 -2 3 -1
related articles	4 -1 0 -3 0 -1 -2 0 0 -2 -1 2
related stories	3 0 0 -2 -1 -1 -3 0 -1 0 -1 1
reprints	2 0 0 -2 0 0 0 0 -1 0 0 1
reuters	-4 0 0 -4 -2 6 -3 0 0 -1 1 -1
reviews	2 0 0 -1 0 0 0 0 1 -1 0 -1
rss	6 -1 0 -5 -1 -1 -2 0 1 -2 1 0
save	3 0 0 -3 -1 -2 -1 0 -1 2 -1 1
schließen	1 -1 -1 -2 -1 -1 -1 0 -1 0 -2 1
science	0 -1 0 1 0 -1 0 0 2 -2 0 -1
search	8 -2 0 -7 -1 -1 -1 0 -1 1 -1 0
search for	3 -1 0 -2 0 -1 -1 0 2 -2 -1 1
sections	3 0 0 -3 0 0 0 0 1 -1 0 0
security	3 0 0 -3 0 -2 1 0 1 0 0 -1
see all	2 0 0 -2 0 0 -1 0 -1 -1 -1 1
service	1 -1 -1 -2 -1 -1 -1 0 1 -2 1 0
services	1 0 0 -2 0 0 0 0 1 -1 0 -1
share	3 -1 -1 -5 -1 -3 2 -1 -2 2 0 0
share on facebook	3 0 0 -2 -1 0 -1 0 1 0 -1 1
share this	3 -1 0 -2 -1 -1 -2 0 2 -2 0 1
shop	4 -1 0 -4 -2 -1 0 0 -1 1 2 -1
sign in	5 -1 0 -4 -2 -1 0 0 0 0 0 0
sign up	3 -1 0 -2 -2 -1 -2 0 0 0 0 -1
site map	3 0 0 -1 -1 0 0 0 0 -1 -1 0
skip to content	4 -1 0 -2 0 0 0 0 3 -2 -1 0
skip to main content	3 0 0 -2 -1 0 0 0 1 -1 0 0
social media	2 0 0 -2 0 0 0 0 1 -1 0 0
sport	1 -2 -1 0 -1 -2 -1 -1 3 -3 -2 -1
staff	-2 0 0 -1 0 0 2 0 -1 0 2 -1
store	2 0 0 -1 0 0 0 0 0 -1 0 1
submit	3 0 0 -3 0 -1 0 0 -1 1 -1 0
subscribe	5 0 0 -6 -1 -3 -1 0 0 2 2 -2
subscribe now	2 0 0 -2 -1 -1 -1 0 0 0 1 -1
suchen	2 -1 -1 -3 -1 -2 -1 0 2 -2 0 0
support	2 0 0 -2 0 0 0 0 1 -1 0 0
tags	3 0 0 -4 -1 -3 -1 -3 -1 0 -3 2
team	2 0 0 -1 0 0 0 0 2 -2 0 0
technology	4 0 0 -3 0 -1 -2 0 1 -1 0 -1
teilen	4 -1 -1 -6 -1 -3 -4 -1 -2 0 -1 1
telegram	0 0 0 -3 0 -1 2 0 -2 1 3 0
termine	2 0 0 -1 0 -1 0 0 0 0 -1 0
terms conditions	2 0 0 -2 0 0 0 0 0 -1 0 1
terms of service	1 0 0 0 0 0 0 0 2 -1 0 -1
terms of use	2 0 0 -1 -1 0 0 0 1 -2 0 -1
the associated press	0 -1 0 3 -4 -4 -3 0 0 3 -3 0
thema	-1 0 0 3 -1 -2 -2 0 1 -2 -1 1
tiktok	0 -1 -1 -2 -1 -2 1 0 -2 -1 3 -1
top stories	3 0 0 -2 -1 -1 -2 0 1 -1 0 1
topics	3 0 0 -2 0 -1 -2 -1 0 1 -2 1
travel	-1 -1 0 2 -1 -1 -1 0 3 -2 -1 -2
trending	-1 -1 0 -3 -1 -2 2 0 1 -1 1 -1
tt	10 -1 -1 -10 -6 -7 -2 0 -5 5 -4 -3
tweet	8 -1 -1 -8 -2 -5 -4 0 0 0 -1 -1
twitter	6 -2 -1 -7 -2 -2 -1 0 -3 3 0 0
unternehmen	3 0 0 -1 0 0 -1 0 1 -1 -2 1
video	4 0 0 -6 -2 -4 0 -1 2 -3 3 -2
videos	4 0 0 -3 -1 -1 -1 0 0 0 1 -1
view all	-1 0 0 2 -2 -1 -2 0 -1 2 -3 0
von	-6 -1 -1 6 -2 -2 -2 0 -1 2 -2 -1
weather	-2 -2 0 2 -1 -1 1 -1 1 -2 0 -1
website	1 0 0 -5 -1 -1 1 0 1 0 1 -2
whatsapp	2 -1 0 -6 -1 -2 2 0 -2 2 2 -1
wissen	3 0 0 -2 0 0 0 0 0 -1 -1 0
wohnen	2 0 0 -1 0 0 -1 0 2 -1 -1 0
world	-1 -1 0 2 -1 -1 -1 0 2 -3 -1 -1
x	3 -1 0 -3 -1 -1 -1 -1 -3 1 -1 2
xing	2 0 0 -1 0 0 0 0 0 1 0 0
you might also like	3 0 0 -2 -1 -1 -2 -1 -1 -1 -2 2
youtube	4 0 0 -1 0 0 -2 0 -1 -1 2 0
zurück	2 -1 -1 -3 -1 -1 -1 0 -1 0 -1 1
últimas noticias	3 0 0 -1 -1 0 -2 0 1 -1 -1 1
über uns	1 -1 -1 -2 -1 -1 -2 0 1 -2 -2 2
# first word
0	-1 -5 -4 -1 -5 -8 0 -12 -1 0 0 -2
0000	0 -1 -5 0 0 -3 -2 -6 -2 -1 -2 3
a	-2 -2 2 -7 5 -2 -1 -4 3 -2 0 -1
ab	3 -2 2 -3 -1 -1 -2 0 0 2 -1 -1
aber	2 -1 0 -3 -6 -1 -1 -1 -1 -1 -1 2
abonnieren	3 -1 0 -3 -1 -1 -1 0 -2 0 -1 2
about	1 -3 1 3 -9 -4 -3 -1 -1 -2 -2 2
ac	-1 1 -2 -2 0 -1 1 1 -1 0 0 0
according	-4 0 -3 0 -1 0 4 -1 0 -3 4 -3
account	-1 0 0 -2 -1 -1 2 0 2 -2 0 0
ad	-1 0 0 1 -3 -1 0 -3 0 0 0 -1
add	1 -1 -2 -5 -5 -3 3 -2 -2 -1 0 1
additional	-4 0 0 -3 -3 -1 3 3 0 0 1 -1
advertise	6 -1 0 -7 -3 -2 -3 0 1 -3 1 -1
advertisement	6 -1 -1 -2 -5 -4 -6 -1 -2 1 3 -2
advertising	4 0 0 -2 -1 -2 -3 0 0 -2 1 0
afp	-4 -1 -1 -3 -3 5 -2 0 -1 2 1 -1
after	2 -1 -4 -2 -7 0 1 0 1 -3 -2 3
ag	2 0 0 -3 0 -2 -1 2 0 1 -2 1
ah	1 -1 -1 0 -2 -1 0 0 -1 -2 0 1
aktuell	-3 0 -2 2 -3 -1 5 0 1 -3 3 -2
aktuelle	1 0 -1 -1 -3 -1 1 0 0 -1 1 -1
aktuelles	1 -1 0 1 -2 -2 -2 0 0 -2 -1 1
al	0 1 0 -1 -2 0 2 0 1 1 0 -1
all	4 -1 -3 -11 1 -4 -1 -1 1 1 -1 0
alle	0 -2 1 -2 -1 -3 0 -1 0 0 1 0
alles	0 0 1 -2 -3 -1 0 0 0 0 0 0
already	2 -1 0 -2 -1 0 0 0 0 0 -1 -1
als	0 0 -3 -2 -6 -1 1 0 -1 -3 1 1
also	5 -1 -1 -2 -5 -1 -4 0 0 -1 -2 1
am	-1 -1 -2 -1 -5 -1 3 1 0 -2 2 -1
among	-2 0 -1 0 -3 0 4 0 0 -2 2 -1
an	-1 -2 1 -7 4 -5 -1 0 -1 0 2 -2
analysis	-3 -1 -2 2 -3 -2 2 0 0 0 1 -1
and	-3 -1 -2 -3 -3 -3 4 2 -2 0 0 0
android	-1 0 0 -3 -2 -1 2 0 0 0 1 -1
anmelden	4 0 0 -3 -1 -1 -2 0 0 -1 -2 2
another	-4 0 -1 0 -6 0 6 0 0 0 2 -2
antworten	1 0 0 -2 -1 -2 -1 -1 -1 -1 -1 1
any	2 1 0 0 0 0 -2 3 0 1 -3 2
anzeigen	2 -1 -1 -1 -1 -1 -3 0 0 -1 0 0
ap	-3 -2 -3 1 -3 3 -5 4 -1 2 -6 3
app	0 -1 0 -3 -1 -1 2 0 1 -1 0 0
apple	1 -1 -1 -5 -3 1 0 -1 -1 -1 -1 1
apple's	0 1 2 -1 -2 0 -1 0 0 2 -1 -1
apps	3 -1 0 -2 -1 -1 1 0 0 -1 0 1
april	0 -2 -3 1 -3 -2 -1 -1 0 -2 1 0
ar	3 0 -1 -3 -3 -1 3 0 -1 0 0 1
archiv	-1 0 0 2 0 0 -1 0 -1 -2 -1 1
are	2 -2 -2 -2 -4 0 -1 0 -1 -2 1 0
around	1 -1 0 -2 -2 -1 1 0 0 -1 0 1
article	3 -2 1 -1 -5 -2 -3 0 0 1 0 -1
articles	0 -1 0 -3 -1 -1 1 0 0 0 1 -1
as	-2 3 -3 -5 -7 -1 4 -1 0 -1 1 0
associated	-6 -1 0 3 -5 -1 -2 5 -2 3 -5 5
at	-2 1 2 -4 -6 -2 1 0 0 2 -1 -1
auch	0 -2 0 -5 -1 -3 0 -1 -2 0 0 0
audio	0 -1 -1 -1 1 1 -2 0 -1 0 1 0
auf	3 -3 1 -4 2 -3 -3 -1 0 0 0 -1
august	1 0 0 -1 -4 -1 -1 0 -1 -1 -1 1
aus	2 -1 -1 -3 -5 -1 2 -1 0 0 -1 1
author	-1 -1 -1 3 -4 -4 -2 -1 -1 1 -1 2
auto	0 1 1 -2 -3 -1 -3 0 0 2 -1 0
av	-4 0 0 2 -3 -1 3 -2 0 2 2 -3
b	-2 0 0 1 -3 -2 2 0 1 -1 0 1
back	6 -1 -1 -2 -3 -1 -4 0 -1 -3 -1 3
be	-3 -1 -1 -3 -2 -3 4 1 -1 -3 3 -1
because	-1 0 -1 -1 -4 0 2 0 0 -1 0 1
become	4 -1 -1 -3 -3 -1 0 0 -1 1 0 0
before	1 2 -1 -1 -3 0 0 0 -1 0 -2 2
bei	0 1 -2 -3 -4 -1 2 -1 -3 -1 1 1
beim	1 -1 -1 -1 -3 -1 0 0 -1 -1 0 0
bereits	0 0 2 -1 -3 0 0 0 0 1 0 -1
best	2 0 -1 -2 1 1 -1 -1 -2 1 0 0
better	-1 2 0 -1 -3 -1 1 0 -1 -1 2 -2
big	1 -1 -1 -2 -2 0 1 0 -1 -1 0 1
bild	-3 -2 -3 -5 -4 3 1 -1 -1 0 3 -3
bilder	1 0 0 0 0 0 -1 0 1 2 -1 1
bis	1 -1 -1 -1 -3 -1 0 1 1 -2 0 1
bitte	2 -1 -2 -4 0 -1 -1 -1 -2 -1 -2 3
blog	3 -3 -3 -4 -5 -2 1 -1 2 -3 0 1
books	4 0 0 -3 0 0 0 0 1 -1 0 0
both	-2 0 0 0 -2 0 3 0 0 0 2 -2
breaking	3 -1 -2 -4 -2 -1 1 0 3 -3 -1 1
bu	2 0 0 -2 -1 0 -1 0 0 0 -1 1
business	3 -2 -2 -2 1 -4 -3 0 3 -3 0 -2
but	-5 -1 -2 -3 -9 -1 8 1 -1 -2 2 -1
buy	-1 -2 -1 -4 -3 -1 2 0 -2 2 1 -1
by	-4 -7 -8 8 -12 -8 -5 -5 -3 4 -4 -1
c	-1 0 0 -1 -3 -1 2 0 -2 1 -1 1
can	1 0 -1 -2 -5 -1 0 -2 1 -1 -1 0
careers	3 0 0 -2 0 0 0 0 -2 -1 0 2
categories	-4 -1 0 4 -1 -1 -1 0 0 -1 -1 2
ce	3 0 0 -1 -3 0 1 0 0 -1 -1 2
change	2 0 -1 -2 -1 0 -1 0 1 0 -1 0
city	4 -1 0 -2 -3 -1 -3 0 1 -1 -2 2
click	3 -3 -3 -6 -1 -2 -3 -2 1 0 -1 1
close	5 -1 -1 -7 0 -3 -4 0 0 0 0 1
cnn	0 -2 -1 0 -2 -2 2 -1 1 -1 1 -2
co	1 0 0 -2 -1 0 0 0 0 0 0 0
comment	4 0 -1 -6 -4 -3 -1 -1 -1 1 -2 2
comments	0 -2 -1 3 -5 -3 -2 -1 0 0 0 0
community	2 0 0 1 -2 -1 -2 0 -2 2 -1 2
company	1 0 0 -2 0 0 1 0 0 -1 1 0
con	0 0 -1 -2 -2 0 2 0 -1 1 -1 1
connect	1 -2 0 0 -3 -3 -1 0 -1 -2 2 0
contact	4 -1 -1 -2 -3 -2 -4 1 1 -2 1 -1
contacto	2 0 0 -1 0 0 -1 0 -1 2 -1 0
content	3 0 0 -2 -3 0 -2 0 1 -1 -2 2
continue	4 -2 -1 -5 -4 -3 -3 0 2 -3 0 1
cookie	3 0 0 -2 -1 0 -1 0 0 -1 -1 1
cookies	3 0 0 -2 -1 0 -2 0 2 -1 -2 0
copy	0 0 -1 -6 -4 -2 2 0 -1 1 0 0
copyright	2 -1 -2 -9 -10 0 2 -5 -2 -1 0 2
corrections	2 0 0 -1 -1 0 0 0 1 0 0 -1
credit	-4 -2 -1 -1 -6 5 -2 0 0 0 1 -1
culture	0 -1 -1 2 -3 -1 -3 0 0 0 0 -1
d	1 0 0 -3 -1 0 1 0 0 -1 -1 1
da	-2 0 -1 2 -4 -1 2 -1 0 -1 1 -1
daily	-2 1 1 -1 -3 -2 1 0 -1 -1 1 1
damit	-2 0 -1 -1 1 -1 2 0 0 0 1 -1
dann	1 0 0 -1 -3 0 0 -1 0 -1 -1 1
das	1 0 1 -10 -2 -8 0 -7 2 -3 0 0
dass	0 0 -2 -1 -4 0 1 0 0 -2 0 1
data	1 0 0 -4 -4 -1 3 0 1 -1 0 1
datenschutzerklärung	3 -1 0 -2 0 0 -1 0 0 -2 -1 2
de	-1 -1 1 0 -2 -2 0 -1 1 1 -1 -2
dec	0 -1 0 1 -3 -1 -2 -1 0 1 -3 -2
december	-3 -1 -2 3 -5 -2 0 -1 0 0 -1 0
deine	2 0 0 -3 -2 0 -2 -1 1 0 -2 2
dem	0 0 0 -1 -3 -1 1 0 0 0 0 0
den	-1 0 -2 -3 -1 -2 0 -1 0 -1 1 0
denn	-1 -1 2 -1 -4 -1 0 0 0 1 -1 0
deportes	2 0 0 -2 0 0 0 0 -1 1 0 0
der	0 -1 2 -11 0 -6 -1 -5 -1 -1 0 1
deutsche	1 0 -1 1 -3 -2 -1 0 1 0 -1 0
deutschland	2 0 -1 -4 -4 -1 1 0 1 -2 0 1
di	-5 -1 -1 5 -5 -3 -3 0 0 3 -3 0
did	-1 -1 -1 -1 -2 0 2 0 0 -2 2 -1
die	1 -4 4 -5 1 -1 0 -8 -2 1 0 0
diese	2 -3 -3 -3 -1 -2 0 -2 -1 -2 1 0
dieser	1 -1 1 -1 -3 -2 0 0 -2 2 0 0
dieses	2 0 0 -1 -1 0 0 0 0 0 -1 1
digital	1 -2 -2 -3 1 -1 0 0 2 -1 0 -2
digitale	2 0 -1 -3 -2 0 0 0 1 -1 -1 1
direkt	2 0 0 -1 -1 0 -1 0 0 0 -1 1
do	2 -3 -1 1 -5 -1 0 -1 1 -1 0 0
doch	-5 0 -1 -1 -5 0 5 0 0 0 3 -3
does	1 0 -1 -1 -2 0 0 0 0 0 -2 2
don't	-1 -1 -2 0 -7 -1 3 0 1 1 1 -1
donate	1 0 0 -2 0 0 1 0 -2 2 1 -1
download	1 -2 -1 -4 -3 -2 0 0 -1 2 -1 1
dpa	-3 -1 -2 5 -3 -3 0 -6 0 -3 0 2
drucken	4 0 0 -3 -1 -1 -1 0 -2 2 -1 -1
du	-1 -1 -2 -4 -3 0 3 0 1 -1 2 -2
durch	1 -1 -3 1 -4 -1 0 0 -1 -1 -1 1
during	-2 0 -1 0 -3 0 4 0 0 -1 2 -1
e	4 -2 1 -7 -3 -2 -1 0 1 -1 -1 0
early	-2 0 0 -1 -2 0 3 0 0 -1 2 0
editor's	-3 3 -2 -3 -4 -1 3 0 -1 2 0 -1
editorial	-2 0 0 3 -1 -1 -2 0 1 -2 -1 0
education	-2 0 0 2 -1 0 1 0 1 -1 0 -1
ein	2 -1 4 -3 1 -7 -4 -3 1 2 -1 -1
eine	-3 -1 0 0 3 -4 -2 -1 -2 -1 -1 2
einen	-3 0 -1 -2 -1 0 3 0 -1 -2 2 0
einige	-1 0 -2 -1 -3 0 2 0 -1 -3 1 -1
ej	-2 -1 0 -1 1 0 1 0 -2 1 1 -2
el	0 2 0 -1 1 -4 -2 -2 -2 1 1 -1
email	5 -3 -3 -3 -6 -5 -2 -1 -2 1 -1 0
emo	-2 -1 0 -1 -1 0 2 0 -1 -1 1 0
en	2 -2 3 -4 -8 -2 -2 -1 0 2 -4 2
entertainment	2 -1 -1 0 -2 -1 -1 0 1 -1 -2 -1
ep	1 0 0 2 -2 -1 -2 0 1 -1 -2 2
er	-2 -3 4 -1 2 -1 0 -1 2 1 -1 -3
es	1 -1 -4 -1 -10 -2 1 -3 -1 -3 0 1
essen	1 -1 0 -1 -1 -1 -2 0 1 -1 0 -1
este	-2 -1 -4 1 2 -1 -3 0 -1 2 -2 -1
et	1 0 -2 -3 -3 -1 1 0 1 -2 0 0
eu	1 -1 -2 1 -4 -1 2 0 2 -2 -1 1
europa	4 0 0 -4 -1 0 0 0 2 -2 0 0
even	-3 -1 -4 3 -1 -2 1 -1 -1 2 -1 -1
events	1 -1 -1 0 -2 -1 0 0 1 -3 0 1
every	-3 0 -2 -1 -3 -1 4 0 0 0 0 -1
ew	3 0 2 -4 -3 -1 -2 0 0 2 -2 1
exclusive	0 0 1 -2 -4 0 -1 0 0 0 0 2
expand	2 -1 0 -3 -1 0 0 0 1 -1 0 0
f	2 0 -1 2 -2 -1 -2 -1 2 -1 -2 2
facebook	2 -3 1 -10 -3 -4 1 -2 -4 1 1 0
family	-2 0 0 2 -1 0 0 0 1 -1 -1 1
featured	-1 -1 0 1 -2 -2 1 1 3 -2 -1 -1
features	-1 -1 -2 -1 -3 -2 2 0 -1 -1 2 -1
feb	2 0 -1 -2 -2 0 1 0 1 -1 1 0
february	0 0 0 2 -2 -1 -3 0 -1 1 -1 0
fi	0 0 0 2 -1 0 -2 -1 2 -1 -3 2
filed	-2 0 -1 4 -4 -1 -4 -2 0 0 -3 3
film	-2 -1 0 2 -1 -1 -1 0 0 0 -1 0
finanzen	3 0 0 -2 0 0 0 0 0 -1 0 1
find	1 -1 -2 3 -6 -2 -2 -3 1 -1 -2 2
first	2 -2 0 -2 -4 -2 1 -1 0 -2 2 0
five	0 0 -1 -2 0 0 0 -1 -2 -1 1 1
flipboard	5 0 0 -4 -1 -2 -1 0 1 -1 -1 1
folgen	0 -1 0 -2 -2 -2 1 0 0 -2 2 -1
follow	2 -1 -1 0 -9 -6 -4 -3 0 -2 -1 3
following	-2 0 -2 0 -2 0 3 0 0 -2 3 -1
food	5 -1 0 -3 -2 -1 -2 0 1 -2 -1 -1
for	-1 -1 -5 -5 -10 -3 4 0 -1 -2 1 1
former	0 -1 -3 -3 1 -1 -1 0 0 -2 1 0
forum	2 0 0 -1 -1 0 -1 0 0 -1 -1 1
foto	-2 -3 -3 -8 -4 5 -5 -2 3 -1 -1 -1
fotos	-1 -1 0 -3 -2 3 -2 0 -1 0 -2 2
four	2 0 0 -1 -4 0 -1 0 0 0 0 0
fragen	1 -1 0 0 -4 0 1 0 1 -1 -1 0
france	2 0 0 -1 -2 0 -1 0 1 -1 0 0
free	0 -1 -1 0 -4 -2 3 0 0 0 1 -1
friday	0 1 0 -3 2 0 0 0 0 0 0 0
from	-1 0 -3 -6 -5 -3 3 -2 1 -1 1 -2
full	-1 -1 0 1 1 -1 -4 0 0 -1 -2 2
future	2 0 0 -2 -1 0 -2 -1 2 -1 -1 -1
für	-2 -3 -2 -5 -9 -4 3 -1 -1 -4 2 -1
g	-2 -1 0 -1 0 1 1 0 1 -2 1 -2
game	-1 0 -1 -2 1 -2 0 0 -1 0 0 1
games	2 0 -1 -2 -1 0 1 0 1 -2 1 0
ganz	0 0 0 -1 -2 0 1 0 0 0 0 0
ge	2 0 -1 -2 -2 0 -1 0 -1 -1 1 -1
gerade	-1 0 2 0 -2 0 0 0 0 2 -1 -1
get	3 -2 0 1 -6 -5 -4 -3 -1 0 -1 2
getting	-1 1 -1 -3 2 -2 -1 0 -1 0 -2 1
getty	-4 -1 -1 -4 -1 3 -2 0 -1 -2 2 -1
gibt	-4 0 0 0 -2 0 3 0 0 0 1 -1
global	3 -1 -2 -3 0 -1 -3 0 2 -3 0 0
go	1 -1 -1 1 -3 -1 -2 0 2 -2 -1 0
good	0 0 -2 -2 -4 0 2 0 -2 -2 2 1
google	6 0 -3 -3 -1 -6 -5 -1 1 0 1 -3
google's	0 1 -2 -1 -2 0 1 0 1 -2 1 -1
got	1 -1 0 -2 -2 0 0 0 2 -2 0 1
government	0 0 -1 -3 2 0 -3 0 0 1 -1 0
hat	2 -1 0 2 0 0 -3 1 1 -1 -2 2
have	3 -1 0 -2 -2 0 -1 -1 -1 -1 -1 3
he	-3 -1 -3 1 -7 -1 5 2 0 -1 1 0
health	3 -1 -1 1 -5 -3 0 -1 2 -2 -1 -1
help	2 -1 -1 -3 -3 -1 -1 -1 0 -2 0 0
her	0 0 -1 -1 -6 -2 2 -1 0 0 0 0
here	-3 1 -3 -3 -4 -1 4 -2 -2 -2 3 -2
here's	-2 -2 2 2 -5 -2 1 1 -1 1 -1 0
heute	1 0 -2 -1 -3 -2 2 0 -2 -2 3 -1
hi	0 0 0 -1 -2 0 0 0 -1 0 -1 0
hier	0 -1 -2 -3 2 -2 -1 -1 0 -1 -1 1
high	-2 0 -1 1 -2 -2 3 0 0 0 -1 1
his	-4 0 0 0 -2 0 3 0 0 0 1 -1
home	11 -5 -6 -11 -4 -4 -3 -2 3 -1 -2 -2
house	-1 1 -2 1 1 0 -3 0 -1 2 -1 2
how	2 1 -1 -9 -2 -7 0 -1 0 1 -1 -1
however	0 0 -3 -2 -6 0 2 -1 0 -3 0 0
http	-1 0 0 -3 -2 -2 1 0 0 -1 1 -1
https	5 -1 0 -4 -3 -3 -4 -1 0 1 -1 0
i	0 -2 -2 -3 -4 -3 1 -1 0 -2 -1 2
i'm	1 -1 -2 -2 -1 0 0 -2 -1 -2 0 1
i've	-1 0 0 0 -1 0 2 0 -1 0 1 -1
ich	4 -2 -2 -6 -10 -3 -2 -1 0 -5 -3 4
if	0 -2 -7 -6 -9 -1 3 -3 -1 -3 1 0
ih	-1 0 0 -2 -1 0 2 0 0 -1 0 0
ihr	0 -1 -2 -3 -3 -1 2 0 0 -1 1 0
ihre	1 -1 1 -3 -6 -1 -1 -1 0 0 -1 1
il	-1 1 -2 1 -6 -2 1 -1 -2 1 -1 2
im	-2 -3 1 3 1 -3 -1 -2 -2 1 0 0
image	-6 -2 -2 -7 3 5 -3 -4 -4 2 5 -7
images	-3 0 -1 -2 -1 3 2 -2 -2 1 1 -1
immer	-4 0 1 -2 -4 -1 4 0 0 -1 2 -2
in	0 -2 -2 -5 -6 -5 4 -4 0 0 0 -1
info	3 0 0 -2 0 0 -2 0 0 -1 -2 1
information	0 -1 2 -2 -3 -2 0 0 0 1 -2 1
instagram	-2 -1 -2 -1 2 1 -2 0 -1 -1 1 0
instead	-2 0 0 0 -2 0 3 0 0 0 1 -1
international	3 0 0 -4 1 -1 -2 0 3 -1 -1 -2
interview	3 -1 0 -2 -2 -1 -2 0 0 -1 0 1
ios	2 -1 0 -3 -2 -1 -1 0 -1 1 -1 2
ir	1 0 0 -2 -1 0 0 0 1 -1 1 -1
is	2 -1 -2 -1 -5 1 -1 0 1 0 -2 2
ist	2 1 1 -2 -5 -1 -2 0 0 1 -1 1
it	-1 -2 -2 1 -9 -2 3 -3 0 -1 1 -1
it's	0 1 1 -4 -7 -3 2 -1 0 0 0 0
j	-2 -1 0 -2 3 0 -2 0 -2 1 1 -1
ja	2 -1 -1 -4 -5 1 -2 -1 -2 1 -1 1
jan	1 0 0 -1 -3 -2 0 -1 0 1 -1 0
january	0 -2 -1 1 -3 -1 -3 0 -1 1 -3 0
je	-1 -1 0 -1 -3 0 3 0 0 -1 1 0
jetzt	5 -1 -3 0 0 -3 -6 -1 0 -1 0 1
jobs	2 -1 -1 -3 -1 -1 -1 -1 1 -2 -1 0
join	8 -1 -1 -6 -8 -3 -5 -3 -1 0 -2 3
july	-1 -1 -1 1 -3 -2 1 -1 0 0 1 -1
june	-3 -2 -1 1 -1 -2 2 0 -1 2 1 -1
just	1 1 -2 -5 0 -2 -1 0 -3 1 -1 0
k	-2 0 0 -2 -3 -1 2 -1 0 0 2 -2
kann	-1 -2 1 1 -1 0 1 0 -1 2 0 -1
keep	2 0 -1 -1 -4 0 -1 0 -1 -1 -2 2
kein	-4 3 -1 -2 -2 -2 3 0 0 0 1 -1
keine	-2 -2 1 -4 -6 -2 4 -1 1 -2 2 -2
kommentieren	2 0 0 -2 -1 0 -1 -1 0 0 -1 1
kontakt	2 -1 -1 -5 -1 -1 -2 0 1 -3 -2 2
kurz	0 0 1 -1 -4 -1 0 0 0 1 -1 1
l	2 -1 0 -2 -1 0 0 0 1 -1 0 0
la	0 -1 4 -1 -4 -5 1 -2 1 0 1 -1
las	3 2 -2 -4 -5 -1 3 0 -1 1 1 -1
last	-1 -1 -3 1 -2 -1 1 1 0 -1 0 0
latest	4 -1 -1 -2 -3 -2 -3 -1 0 0 1 0
laut	-3 0 0 0 -2 0 4 0 0 0 2 -2
le	1 -2 -1 0 0 -3 -2 0 1 1 -3 0
learn	-3 -1 -1 1 -3 -3 2 -2 -1 -1 0 1
leben	2 0 0 -2 0 0 -1 0 0 -1 -1 1
les	4 2 -1 -4 -7 -2 -1 -1 0 2 0 0
lesen	5 0 0 -3 -4 -2 -4 -1 0 -1 0 0
let's	0 -1 -1 -1 -5 0 2 0 1 -2 1 0
liebe	2 1 0 -3 -3 -1 -1 0 0 -1 0 0
life	-1 -2 -1 2 -3 -2 0 -1 -1 1 -1 1
lifestyle	-1 0 0 1 0 -1 0 0 -1 -1 2 0
like	5 -1 -1 -5 -4 0 -3 0 -1 -2 -3 4
link	5 -1 -1 -5 -3 -2 -1 0 -1 1 -2 1
linkedin	1 -1 0 -6 -3 -3 2 0 -1 1 3 -3
links	-2 0 0 -1 -2 -1 3 0 0 0 2 -2
listen	3 -1 2 -4 -1 -1 -2 0 -1 2 -2 1
live	2 -2 -1 -1 -5 -3 0 0 -1 -1 0 2
lo	3 -1 -2 -2 -4 -1 -1 0 -1 2 -1 -1
loading	4 -1 -1 -4 -3 -2 -1 0 0 -2 3 -3
local	-3 -2 -1 3 1 -1 -1 -1 2 -3 0 -1
log	6 -2 -1 -5 -3 -1 -3 0 1 -2 -3 3
login	5 0 -1 -4 -2 -2 -2 0 -1 1 -2 0
logo	4 -1 -1 -4 -3 -2 -1 -2 2 -2 -1 1
london	2 0 -3 -2 3 -1 -3 0 0 2 -2 0
long	-1 -1 -2 -1 -3 -1 3 0 0 -2 2 1
look	-2 0 -1 -2 -2 -1 3 0 -1 -2 2 -1
looking	-2 -1 0 -1 -3 0 3 -2 -1 -1 2 -1
los	-1 0 4 -5 -7 0 0 0 -2 2 -1 0
love	1 0 0 0 -2 -1 -1 -1 1 -1 -2 2
m	1 -1 0 -3 1 -1 -1 0 0 1 0 0
magazine	2 0 0 -2 -1 -1 -1 0 1 0 -1 -1
mail	4 0 0 -2 -1 -1 -2 -2 -1 2 -2 1
main	2 -3 -1 1 -1 0 -2 0 -1 0 -1 1
make	0 3 0 -4 -5 -1 1 0 -3 3 -1 2
man	2 0 -3 -4 -6 -1 0 -1 -1 0 0 0
many	0 0 -3 0 -3 0 2 1 0 -3 0 1
march	-1 0 0 -2 -2 -1 2 0 1 -2 2 -1
may	1 -3 2 1 -2 -1 -2 0 -1 1 -1 1
me	1 0 0 0 -2 0 0 0 0 -1 0 1
media	-1 -3 -3 2 3 -2 -3 0 -1 0 -2 1
mehr	6 -2 -3 -3 -9 -6 -4 -3 -1 0 2 -2
mein	-1 1 -1 -5 -2 -2 2 0 1 -1 1 -1
meine	4 0 -2 -3 0 -3 -3 0 0 -2 -1 1
melden	1 -1 -2 -1 -1 -1 -1 0 -1 -1 -1 1
menschen	-2 0 0 -2 1 0 0 0 0 -1 2 -2
menu	5 -1 -1 -7 -1 -1 -1 0 3 -3 1 1
menü	4 -2 0 -5 -1 -1 0 0 -1 -2 0 1
messenger	4 -1 0 -3 -1 -1 0 0 -1 1 -1 0
mi	2 0 1 -2 -2 0 -1 0 -1 1 -1 1
mit	-2 -2 -4 -6 2 0 0 -2 1 -1 1 -2
mo	3 -1 0 -2 -1 -1 -1 0 1 -1 0 -1
mobile	6 -1 -1 -4 -3 -1 -2 0 3 -3 -1 -1
mode	3 0 0 -1 -1 0 -2 0 0 -1 1 -2
money	-1 0 0 -1 2 0 0 0 0 0 -1 -1
more	1 -1 -2 1 -7 -10 1 -4 -2 2 -1 0
most	2 -2 -3 -1 -7 -3 -1 -1 1 -2 0 -1
movies	1 0 0 -1 0 0 0 0 -1 2 0 0
mundo	-3 0 0 3 0 0 0 0 1 -1 0 0
music	3 0 0 -3 0 0 -1 0 1 -1 -1 -1
must	4 -1 0 -3 -2 0 -1 -1 0 1 -2 0
my	0 -2 -3 -5 0 -1 1 -2 0 -2 0 1
más	4 -1 -1 -3 -3 -1 -2 0 0 0 -3 3
n	-1 0 0 -1 -3 -1 3 0 0 0 1 -1
na	2 0 -1 -1 -3 0 -1 0 0 -2 -1 1
nach	-1 -2 1 -1 -3 -4 1 -1 -2 0 1 0
name	5 0 0 -3 -2 -1 -3 -1 0 -1 -3 2
national	-1 -1 1 1 -4 -2 0 0 -3 2 -1 1
navigation	3 -1 0 -2 0 0 -1 0 2 -2 -1 1
need	-3 0 -2 -1 3 -2 -1 0 0 1 3 -3
network	-1 0 0 -1 -1 0 2 0 -1 0 1 -1
neu	2 0 0 -1 -2 0 1 0 0 -1 0 1
neue	2 2 -1 -3 -4 -1 -1 0 0 -1 0 1
neues	3 -2 1 -3 -5 -2 0 -1 -1 -1 -1 2
neueste	4 -1 0 -5 -2 -1 -2 0 1 -2 -2 2
new	0 -1 -1 -7 -3 -5 2 -1 -1 -1 1 -1
news	-2 0 0 3 -7 -7 -4 -1 1 -1 -2 -1
newsletter	1 -1 -1 -1 -1 -1 -3 -1 0 -1 -1 1
newsletters	4 0 -1 -4 -1 -1 0 0 -1 2 0 0
next	3 -5 1 -2 -7 -3 0 1 -2 -2 0 3
nicht	1 -1 0 -1 -3 0 2 0 -1 -1 2 -2
no	1 -1 -3 -4 -3 -4 1 -2 0 1 -1 0
noch	0 0 -1 -1 -3 -1 2 0 -1 -1 3 -1
not	-3 -1 3 -2 -8 -1 3 -2 1 3 -1 0
note	0 -1 2 3 -1 0 -3 2 1 2 -4 3
nov	1 -1 -1 0 -4 -2 -2 0 -1 0 -2 1
november	0 -2 -1 1 -5 -2 -1 0 -1 1 -2 1
now	-4 -1 -1 2 -7 -2 6 -1 -1 0 3 -3
nu	0 0 2 -1 -2 0 -1 0 0 1 -1 1
nun	1 0 -2 0 -1 -1 0 0 0 -2 1 0
nur	-1 2 -1 -2 -5 -1 1 0 -3 1 2 -2
o	-2 0 -4 -7 0 -3 3 -1 0 0 2 -1
ob	1 0 -1 -1 -3 0 0 0 0 -2 -1 1
october	1 -2 -3 -1 -5 -1 1 0 -2 1 0 0
of	1 0 -1 -2 -3 -1 2 1 0 0 0 0
og	0 0 0 -2 -4 0 2 -4 0 0 2 -2
ohne	0 0 0 -1 -2 0 1 0 0 0 0 0
ok	3 -1 -1 -2 -2 -1 0 0 0 -2 0 1
om	2 -1 0 -2 -1 0 0 1 1 -1 0 1
on	-2 1 0 2 -9 -3 1 -2 1 1 -1 -1
once	-2 0 1 -2 -1 0 2 0 0 0 -1 1
one	2 0 -1 -3 -5 -3 -1 0 0 -2 -1 1
online	1 -1 1 -2 1 -2 -1 0 2 0 -3 -1
only	-2 1 0 0 -2 0 2 0 -1 1 1 -1
op	2 -1 -1 -1 -1 0 -2 0 -1 -1 -2 2
open	1 1 -1 -1 -5 -2 -2 0 -1 0 0 0
opinion	0 4 -1 0 -6 -3 -4 -1 0 1 -5 0
opinions	2 0 -1 -1 -1 0 0 0 1 -1 0 -1
or	-2 -1 0 -3 -3 -1 3 -1 0 0 2 -2
other	3 -1 0 -3 -6 -1 -1 0 1 2 -1 -2
our	0 -2 -5 -7 2 -2 2 -1 1 -2 1 0
over	-2 0 -2 -2 -2 0 3 0 1 -3 1 -2
oz	-2 0 -1 1 -1 -1 1 0 1 -1 0 -1
p	0 0 -1 -2 3 -1 -2 0 0 0 0 1
pa	1 0 0 -2 -3 -2 0 -1 0 0 0 0
page	-2 0 -1 -3 -4 -1 3 -1 -1 -1 1 -1
panorama	-1 0 0 2 -1 -2 -1 0 1 0 -1 0
par	-3 -2 -3 5 -4 -3 1 -1 -3 2 -1 0
part	-1 -1 0 -2 -4 0 2 0 -1 -2 0 0
partner	2 0 -1 -2 0 0 0 0 2 -2 0 0
pe	-2 -1 0 -1 -2 0 2 0 -1 -1 1 1
people	-2 -1 -3 -3 4 -1 -3 0 0 -2 2 0
per	-2 -1 -1 1 -2 -1 2 0 -1 0 1 -1
personal	1 0 0 0 1 -2 -2 0 1 -1 -1 1
photo	-4 -2 -1 -4 -5 6 -4 0 0 2 -3 1
photos	1 3 -1 -4 -5 2 -3 -1 1 1 0 -1
picture	2 -1 -2 -4 -4 3 2 0 -1 3 1 -2
pinterest	4 -1 0 -4 -1 -1 -2 0 -2 1 1 1
place	-1 0 0 0 2 0 -2 0 0 1 1 -1
play	2 -1 -3 -4 -4 -4 1 0 -1 2 0 0
please	1 -1 -1 -4 -6 -1 0 -1 -2 1 -1 1
po	1 0 2 0 1 0 -1 0 0 1 -1 0
podcast	0 -1 -1 0 2 -2 -4 0 -1 1 -1 0
podcasts	2 -1 -1 -4 -1 -1 -1 0 1 -2 1 -2
policy	1 0 0 -2 -1 0 1 0 0 0 -1 -1
politics	-3 -2 -1 5 -4 -3 -3 -1 -1 1 -1 1
política	3 0 -1 -1 -2 -1 -2 0 1 -1 -1 1
popular	2 -1 0 -5 -3 -2 0 0 -2 -2 1 1
por	-3 -2 -3 7 -6 -5 1 -2 -1 2 0 -1
post	2 -1 0 -5 1 -2 0 0 1 -2 -2 2
pour	-1 0 2 -3 -4 -2 1 0 0 1 0 0
powered	3 -2 0 -5 -4 -3 3 -1 1 -2 0 1
president	-2 -3 -1 -4 4 -1 -2 0 0 0 0 -1
press	5 -1 0 -4 -2 -1 -2 1 1 -3 -2 1
presse	2 0 0 0 -2 -1 -2 -1 2 -1 -2 -1
previous	7 -1 0 -5 -4 -3 -3 -1 2 -1 -2 1
print	5 -2 -1 -4 -5 2 -5 -1 -1 2 -1 -1
privacy	3 -2 0 -4 -3 -1 0 -1 -1 1 -1 0
public	-1 0 -1 -1 1 0 1 0 1 1 1 -2
published	-6 -4 -6 8 -4 -2 -4 -1 -2 5 -4 -2
ratgeber	2 -1 -1 -3 -1 -1 -1 0 0 -2 0 0
read	6 -4 -3 -1 -7 -6 -5 -4 -3 2 0 0
real	3 0 -1 -5 -3 -1 -1 0 -1 2 0 0
recent	-2 -2 -1 0 -3 -1 2 0 0 -2 1 0
recht	3 0 0 -2 0 0 0 0 1 -1 0 0
recommended	6 -1 0 -4 -2 -2 -6 -1 3 -1 -5 2
reddit	5 -1 0 -5 -3 -2 -1 0 -3 3 -2 0
register	0 -2 1 -4 -3 -2 0 0 1 -2 0 1
registrieren	2 0 0 -1 0 0 -2 0 1 0 -2 0
reisen	2 -1 0 -1 0 0 0 0 0 -1 2 -1
related	10 -2 -2 -7 -4 -5 -9 -2 -3 -1 -1 3
report	3 0 -1 -4 -3 -1 -2 -2 -2 1 -1 2
reporter	-2 0 0 -1 -2 -4 -2 4 -1 -1 -3 3
reporting	-3 0 0 -3 -3 -1 -3 4 -1 -1 -3 3
reprints	2 -1 0 -2 -1 0 -2 0 -1 1 -2 1
reuters	-7 -1 -1 -2 -4 7 -2 2 -1 1 0 -1
reviews	3 0 0 -2 -1 0 0 0 1 -1 0 -1
rss	7 -1 -1 -7 -3 -3 -1 0 1 -3 0 1
rund	-2 0 -1 -1 -3 -1 3 0 1 -2 1 -1
s	-1 -1 -1 -4 -2 0 3 0 -1 -2 3 -3
sa	-2 0 0 -1 0 2 -1 0 0 -1 1 0
save	4 0 -2 -5 -3 -2 -1 -1 -2 2 0 1
schließen	1 -1 -1 -3 -1 -1 -1 0 0 0 -2 1
schon	-4 0 2 0 -3 0 3 0 0 2 2 -3
science	3 -1 -1 1 -3 -3 -3 0 2 -3 0 -1
se	2 -1 0 -2 -2 -1 -3 -1 1 0 -1 -1
search	1 -3 -1 -2 -5 -4 2 0 -1 2 -1 -1
second	0 0 0 -1 -3 0 2 0 0 -2 0 1
sections	3 0 0 -3 0 0 0 0 1 -1 0 0
security	0 -1 -1 -3 -2 -2 2 0 1 0 2 -3
see	4 -2 -2 0 -7 -4 -3 0 -1 0 -3 3
según	-2 0 0 0 -3 0 3 0 0 -1 2 -1
seit	0 0 1 -3 -3 -1 1 0 1 0 -1 -2
send	3 -1 -1 -5 -3 -2 -1 -1 -1 0 -1 1
september	1 -1 -1 -1 -3 -1 0 0 -1 -1 1 0
service	1 -1 -1 -2 -1 -1 -1 0 2 -2 1 -1
services	1 0 0 -3 0 0 0 0 1 -1 0 -1
set	-2 0 0 -1 -3 0 3 0 0 0 1 -1
share	8 -4 0 -11 -7 -7 -2 -2 -1 1 -2 1
she	-4 -1 3 -4 -2 -2 4 -2 -1 2 2 -2
shop	5 -1 -1 -5 -2 -1 0 0 0 1 2 -1
should	3 -1 -1 -1 -2 0 -1 0 0 0 -2 0
show	2 0 0 -5 -4 -2 1 0 -1 2 -2 -1
si	3 -1 -1 -3 -6 2 -3 -1 1 -1 -3 2
sie	4 -3 -2 -4 0 -1 -4 -1 1 1 -4 2
sign	7 -2 -3 -7 -4 -3 -4 -1 1 -1 -2 2
since	0 0 -4 -2 -7 0 4 -1 0 -5 2 0
site	2 -1 0 -5 -2 -1 1 -1 -1 2 -1 0
skip	6 -2 -1 -5 -3 -1 -1 0 5 -4 -1 -1
small	1 -1 0 -4 -2 -1 0 -1 0 0 -1 0
so	0 1 1 1 -5 -4 0 -2 -1 2 -2 2
social	3 1 -1 -5 -5 -2 0 0 1 0 0 0
some	-2 -1 0 -3 -7 -1 3 0 -1 -1 0 1
source	-6 0 0 5 1 3 -2 -1 -1 1 -1 0
special	4 -1 -1 -3 -3 -1 -1 0 1 -2 0 1
sponsored	4 0 0 -3 -2 -2 -2 0 -2 2 1 -1
sport	-2 -2 -3 2 -3 -3 1 -1 2 -4 -1 0
sports	1 0 0 0 -2 -1 1 0 -1 0 0 1
staff	-3 0 0 -1 -2 -2 3 0 -1 -3 3 0
start	3 -3 2 -3 -2 0 -1 0 -1 0 -2 1
state	3 0 -1 -3 -2 0 0 0 0 0 -1 0
still	-3 0 -1 -1 -5 0 5 0 0 -1 2 -1
store	-2 0 0 -2 -1 0 2 0 0 -1 1 -1
story	0 -1 -1 -3 -3 -3 1 -1 -2 -2 3 0
submit	2 -1 3 -5 -3 -1 -2 0 -1 2 -1 0
subscribe	10 -1 -3 -7 -5 -5 -7 0 1 -1 1 -1
suchen	2 -1 -1 -3 -1 -2 -1 0 2 -2 0 0
support	1 -1 0 -4 -2 0 0 0 -1 0 0 0
t	0 -1 1 -1 1 -1 -1 0 1 3 -2 -1
tags	8 -2 -2 -7 -8 -4 -4 -4 -1 1 -5 4
take	-1 -1 -1 -3 -4 -3 3 0 -1 -2 2 0
taking	1 0 -1 -1 -3 0 0 0 1 -1 0 0
te	3 0 0 -2 -3 0 -2 0 1 0 -2 2
team	-1 0 0 -2 -2 0 2 0 -1 0 0 1
tech	2 -3 -3 0 -5 -3 0 0 1 -3 -1 0
technology	3 -1 -2 -4 -3 -2 -1 0 1 -2 1 -1
teilen	7 -1 -1 -7 -4 -4 -5 -1 -1 0 -2 2
telegram	0 0 0 -4 0 -1 2 0 -2 1 3 0
temas	5 -1 0 -4 -2 0 -4 -1 1 -2 -1 3
termine	1 1 -1 -2 -1 -1 -1 0 0 1 -1 0
terms	6 -1 0 -4 -4 -1 0 -1 2 -3 -1 -1
that	0 -1 -2 -1 -5 0 2 -1 0 -2 -1 1
that's	-3 0 -1 0 -5 0 4 0 0 -1 2 -1
the	-2 -1 -2 -8 -3 -7 5 -8 0 -1 2 -2
their	-3 -1 0 0 -3 0 4 0 0 -1 2 0
thema	0 -1 0 2 -2 -2 0 0 1 -2 0 -1
then	-4 0 -1 -1 -3 0 5 -1 -1 1 2 -2
there	-1 -2 -5 -2 -1 0 1 3 0 -1 -1 1
there's	-2 -1 0 -1 -5 0 3 0 -1 -1 2 -1
these	-1 1 -2 -4 0 -1 2 -1 -1 1 0 0
they	-2 -1 1 -1 -7 0 3 -1 1 0 0 -2
think	-2 0 -2 -1 -4 0 3 0 0 -3 2 -1
this	-3 -2 -1 -3 0 -4 2 0 1 0 2 -3
those	-4 1 -1 0 -5 0 3 0 0 1 0 -1
though	-3 0 -3 0 -3 0 5 0 0 -3 3 -1
three	-3 2 -5 -2 0 0 4 0 -2 -2 3 -1
tiktok	-1 -1 2 -3 1 -2 -2 -1 -3 1 1 -1
time	-2 -2 -3 -1 0 -1 3 0 -1 -2 1 1
tips	1 -2 0 0 -3 -1 0 0 0 -2 -1 2
to	-1 -2 -6 -8 -7 -2 5 1 1 -4 2 -1
today	-2 0 -2 1 -4 0 5 0 -1 -1 1 1
today's	3 -1 0 -3 -2 0 -1 0 0 1 -1 -1
top	5 -2 -2 -3 -1 -2 -4 0 1 -2 -2 2
topics	5 -1 -1 -3 -2 -1 -3 -1 0 2 -3 2
travel	0 -1 -1 2 -3 -2 0 0 3 -2 0 -2
trending	1 -2 -1 -6 -3 -3 1 0 1 -1 0 0
tt	10 -1 -1 -10 -6 -7 -2 0 -5 5 -4 -3
tu	0 0 0 -3 -3 -1 1 -1 0 -1 0 0
tweet	2 -2 -1 -9 -3 -5 1 0 0 0 0 -2
twitter	6 0 -3 -9 2 -5 -5 0 -3 2 2 0
two	0 0 0 2 -2 -1 -1 -1 0 1 -1 -1
u	2 0 0 -5 0 -1 -1 0 2 0 -2 -1
um	-1 -1 0 1 -2 -1 1 -1 -1 0 0 0
un	-2 -2 2 -3 4 0 -2 0 -2 3 -1 0
una	0 -1 -5 -3 0 -1 0 0 -1 -1 2 0
und	0 -2 -1 -3 -6 -1 0 -2 -2 1 -1 0
under	0 0 -1 -2 -2 0 1 0 0 -3 3 -1
une	-3 -1 -1 -2 -4 -2 5 0 0 -1 2 -1
unser	2 -1 -1 -2 -2 -1 -2 0 -1 -1 -2 2
unsere	0 -1 -1 -2 -1 -1 2 -1 0 -1 0 1
unter	1 0 -1 0 -3 0 0 0 0 -1 -1 1
unternehmen	2 0 2 -1 -1 0 -2 0 1 1 -2 1
unterstützen	3 0 0 -1 -1 -1 -2 0 0 0 -2 2
up	2 0 -1 -3 -2 0 -2 0 1 -2 0 0
update	-3 3 0 3 -2 0 -2 0 0 2 -2 0
updated	-4 -1 1 3 -3 -2 -3 0 -3 4 -3 0
us	2 0 -2 -5 2 -3 -1 -1 1 -1 -1 0
use	-3 -1 -1 -4 -4 -1 3 0 0 -1 1 -1
using	-1 0 0 0 -5 -1 2 0 0 0 1 -1
v	4 0 -2 -3 -4 -1 -1 -1 1 -1 -1 1
va	-1 3 -1 -3 -2 -1 -1 0 -1 2 -1 -1
ver	2 -1 0 -1 0 1 -1 0 -2 2 -1 1
veröffentlicht	2 -3 2 2 -5 -2 -3 0 -4 4 -1 0
video	3 -3 -3 -6 3 5 -8 -1 0 -1 1 0
videos	5 0 0 -4 -1 -1 -1 0 0 0 1 -1
viele	-4 -1 -2 -2 -6 0 5 0 -2 -3 4 -2
vielen	2 -1 -2 -2 -4 -1 1 -1 1 -1 1 0
view	2 -4 -3 3 -5 -7 -7 -2 -2 1 -1 0
visit	-1 0 0 -2 -4 0 3 0 -1 1 1 -1
vom	-1 0 0 -1 -1 0 2 0 0 0 1 -1
von	-6 -3 -1 12 -10 -10 -4 -2 -3 4 -3 2
vor	1 -1 -3 2 -1 -1 -1 -1 -1 -1 1 0
w	2 0 3 -2 -1 0 -3 -1 -1 3 -3 1
want	4 -1 -2 -2 -4 0 0 0 0 -2 -3 3
warum	-2 4 -2 -4 -1 -1 3 0 -2 -1 0 1
was	1 0 -1 -3 -3 -2 0 -2 -1 1 -2 0
washington	1 0 -3 -1 -1 0 0 0 -2 -1 3 -3
watch	0 4 -3 2 -1 -3 -3 -1 0 1 -1 1
we	-1 -2 -3 -5 -7 -3 4 -1 -1 -1 1 0
we're	-2 0 -1 -2 -5 0 3 0 1 -2 2 -1
we've	-2 0 0 -1 -5 0 2 0 0 0 1 -1
weather	0 -2 0 0 1 -2 -1 -1 2 -3 0 0
web	-1 -1 -1 -4 -3 3 0 0 1 -1 0 1
wednesday	2 -1 -2 -2 -3 -1 -2 0 -1 -1 -2 1
weitere	2 -2 -3 0 -6 -2 -2 0 1 0 -3 1
welche	-2 -1 1 -2 -5 -1 3 0 0 0 1 -2
well	3 0 0 -1 -2 0 -1 0 1 0 -2 1
welt	3 0 -2 -2 -1 0 1 0 1 -2 0 0
weniger	-2 0 -1 -2 3 -1 1 -1 0 1 2 -2
wenn	-2 -1 0 -3 -3 -1 2 -1 0 1 0 -2
wer	-1 -2 2 -4 2 -1 0 -1 2 0 -1 -1
what	-1 2 -2 -6 -4 -5 2 -1 -2 3 1 -1
what's	0 0 1 -4 -4 -1 0 0 -1 0 1 -1
whatsapp	2 -1 0 -6 -1 -2 2 0 -2 2 2 -1
when	1 -1 -3 -2 -7 -1 2 -1 2 -3 0 0
where	-1 -1 0 -1 0 0 0 0 1 -2 -1 2
whether	-3 0 -1 -1 2 0 0 0 -1 -2 2 -1
which	-2 -1 -1 -1 -4 0 3 0 0 -1 1 0
while	-3 0 -4 -1 -8 0 5 0 0 -4 3 -2
white	0 0 -1 1 -4 -1 0 0 0 -1 1 -1
who	1 0 1 -2 -3 -1 0 -1 1 0 -1 0
why	2 2 -4 -6 -4 -3 -3 -2 -1 2 -1 0
wie	1 -2 3 -4 -3 -2 1 -2 -1 1 0 1
will	1 1 -2 -1 0 -2 -1 -1 3 -3 -3 2
wir	2 0 -3 -3 -2 -2 -1 -3 0 -2 -2 2
wissen	3 0 0 -2 0 0 0 0 0 -1 -1 1
with	-5 0 -3 -5 -7 -2 5 3 0 -2 4 -3
wo	-1 -1 1 -2 0 -1 1 -1 1 -1 1 -1
wohnen	2 0 0 -1 0 0 -1 0 2 -1 -1 0
work	-1 -1 0 1 -3 -1 3 0 0 1 2 -3
world	2 -2 -2 1 -4 -2 -5 0 3 -3 1 -3
written	-5 -2 -1 6 -4 -5 -2 0 0 4 -3 -2
www	-3 0 0 -1 -1 1 3 -1 0 0 1 -1
während	-1 0 -1 0 -2 0 2 0 -1 0 1 0
x	3 -1 0 -3 -2 -1 -1 -1 -3 1 -1 2
xing	2 0 0 -1 0 0 0 0 0 1 0 0
you	-1 -3 -3 -9 -4 -4 2 -3 -1 -3 1 2
you're	-1 0 -1 -1 -3 0 2 0 1 0 1 -1
your	3 -3 -4 -1 -2 -2 -2 -1 3 -2 -2 1
youtube	1 0 0 -3 -1 0 0 0 0 1 0 0
z	3 0 0 -1 -2 -1 -2 0 -2 2 0 2
ze	-2 0 0 -2 -2 -1 2 0 1 -1 1 -1
zi	1 -1 -1 -2 -2 -1 -1 0 -1 -1 -1 1
zu	1 -2 -2 -5 -2 -2 0 -2 1 0 1 -1
zum	-2 -1 -2 -6 1 -2 2 0 1 -4 1 0
zur	2 -2 -2 -2 -1 -5 -1 0 0 -2 1 0
zurück	4 -2 -1 -4 -3 -1 -3 0 0 0 -3 2
zwei	-1 -1 -5 -1 4 0 0 -1 -2 2 0 0
à	3 0 -1 1 -4 -1 -4 -1 1 -2 -2 2
últimas	4 -1 0 -2 -1 0 -2 0 1 -1 -1 1
über	1 -1 -1 -2 -5 -1 0 -1 0 -4 -1 2
# last word
0	-2 -7 -4 0 -2 -9 2 -10 0 0 0 0
0000	-2 -3 0 0 4 -5 -2 -3 -1 -2 0 0
a	1 -2 -3 -4 0 -4 1 -1 -1 0 0 -1
ab	-1 -2 -2 -4 0 -1 1 -1 -2 -2 1 1
abonnieren	4 -1 -1 -3 -2 -2 -4 0 -2 -1 -3 3
about	3 0 -1 -6 -3 -1 0 -1 -1 -1 -1 1
account	3 -2 1 -6 -4 -2 -2 -1 0 0 -1 2
ad	-1 1 -1 -5 -1 -1 2 -2 -2 -2 3 0
added	-2 0 0 0 -3 0 3 0 0 0 1 -1
address	3 -1 0 -3 -3 -1 -1 0 -2 0 0 2
adresse	2 0 0 -1 0 0 -2 0 1 -1 -2 2
ads	3 -1 0 -2 -2 -1 -2 0 -1 1 1 0
advertise	3 0 0 -1 0 0 -1 0 0 -1 1 0
advertisement	5 -2 -1 0 -3 -4 -6 -1 -2 1 2 -1
advertising	2 0 0 -2 -1 -2 -1 0 0 -2 2 0
af	2 0 0 -2 -1 0 -2 0 0 0 1 0
afp	-3 -2 -2 -4 4 4 -5 -1 -3 5 -4 -1
again	2 -2 -2 -2 -5 -1 0 0 1 -2 -1 2
agency	-3 0 -1 2 -5 -1 4 0 0 0 3 -3
ago	0 -3 -4 4 -6 -3 -1 -1 -2 0 -1 1
ahe	-3 0 0 -3 -4 -1 5 0 0 -4 4 0
aktuell	-1 0 -1 2 -1 -1 0 0 1 -1 0 0
aktuelles	-1 -1 0 1 0 -1 0 0 3 -2 0 -1
alert	3 0 0 -3 -2 0 2 0 2 -2 0 0
alerts	4 0 0 -3 -2 -1 -2 0 2 0 -1 -2
all	0 2 -4 3 -7 -2 -2 -1 -1 1 -1 1
am	2 -2 -3 2 -6 -4 -2 -2 1 -1 -2 1
an	4 -2 1 -3 -6 -2 -1 1 1 -1 -1 0
analysis	-1 -1 -3 -2 -4 -1 4 0 -1 -1 3 -1
and	-3 0 -1 -2 -3 -1 4 0 0 1 1 -1
android	4 0 -1 -3 0 -1 -2 0 0 0 -3 3
anmelden	3 -1 0 -4 -1 -1 -2 0 1 -2 -1 1
antworten	2 -1 2 -3 -2 -2 -2 -2 -1 -1 -2 1
anzeigen	4 -1 -1 -2 -2 -2 -4 -1 -2 1 2 -2
ap	-3 5 -2 -4 3 3 -6 -2 -3 3 -2 -1
app	2 0 -1 0 -5 -2 -2 -1 0 1 -1 1
apple	2 0 0 -2 -3 -1 -1 0 2 -1 -1 1
apps	1 -2 -1 -4 -2 -1 1 -1 0 -1 1 0
arbeit	1 1 0 -2 -3 -1 -1 0 0 0 -2 1
arbeiten	0 -1 0 -1 -1 0 2 0 0 -1 1 0
archiv	0 -1 0 1 0 0 -2 0 -1 -2 -2 2
are	-2 -1 0 -1 -3 0 3 0 0 -1 1 -1
article	2 -2 -2 -1 -8 -4 0 -4 -3 2 -1 0
articles	1 -2 1 2 -6 -3 -3 0 -2 -1 -1 3
as	1 0 -1 -1 -2 0 1 0 0 0 0 0
at	3 -1 -1 -2 2 -1 -4 0 2 -2 -1 1
auch	3 0 0 -3 -3 -2 -2 -1 0 0 0 0
audio	3 -1 0 -2 -3 -2 -1 0 -1 0 1 1
auf	2 0 -2 -2 -6 -1 0 0 0 -3 -1 2
aus	1 -1 0 -4 -1 -2 0 -1 -1 -3 -2 3
author	-2 -1 -1 3 -4 -4 -1 -2 -2 1 -2 2
auto	1 -2 -1 -2 2 -2 -3 0 0 -2 1 -1
av	-2 0 0 2 -1 0 1 0 -1 1 0 0
away	-1 -1 -3 -1 -2 0 2 0 -1 -2 1 0
az	1 2 0 -2 -2 0 0 0 -1 2 0 0
b	2 0 0 -2 -1 -1 -1 0 1 0 -1 0
back	-3 1 2 -2 -3 -1 2 -1 0 1 0 -1
be	2 0 -2 -2 -2 -1 -1 -1 0 0 0 0
before	-1 -1 0 0 -1 0 2 0 1 -1 0 -1
bei	-2 0 2 -1 -2 0 0 0 -2 2 -1 1
bekommen	-3 0 -1 -1 -2 0 4 0 -2 -1 3 -2
below	3 -2 0 -4 -3 -3 -1 0 -1 -1 1 1
best	3 -1 0 -1 -3 0 -2 0 -1 -1 0 1
better	-2 0 -2 -1 -3 0 3 0 -1 -2 2 0
bild	1 0 0 -2 -2 2 -2 0 -1 1 -1 1
bilder	1 0 0 -2 1 0 -2 0 1 -1 1 -1
bleiben	0 -1 -1 -2 0 0 0 0 0 1 0 -3
blog	3 -2 -1 -2 -3 -3 -1 -2 2 -4 -2 2
books	-2 1 0 -2 -3 -1 2 0 -1 1 1 -1
bringen	2 0 1 0 1 0 -2 0 1 2 -2 0
browser	2 -1 -3 -3 -3 -1 -1 0 -1 1 -1 1
business	-1 -1 -3 0 -5 -4 3 0 1 -2 0 -1
by	-4 -2 1 3 0 0 1 -3 -3 2 1 -1
c	1 0 0 -3 -2 -1 0 0 1 -2 -1 1
call	-2 -1 0 1 -3 0 2 0 -1 1 -1 1
careers	3 0 0 -3 -1 0 0 0 -2 -2 0 2
case	1 -1 -1 -2 -6 -1 1 0 0 -2 1 0
categories	1 -1 0 0 -1 -1 0 0 0 -2 0 1
change	-2 -1 -1 -2 -6 -1 4 2 -1 1 1 -2
choices	5 0 0 -3 -2 0 -2 -1 2 -1 1 -2
city	0 0 -3 -2 1 0 -1 0 0 0 2 -2
close	6 -1 -1 -5 1 -2 -3 0 -2 1 0 1
co	-1 0 0 -3 0 2 -1 0 0 -2 1 1
com	0 -5 -5 2 4 -2 -3 -5 2 -2 -1 1
come	1 0 0 0 -2 0 -1 0 0 0 1 -1
comment	4 -3 -3 -2 -8 -5 -2 -2 -1 0 -2 3
comments	4 -2 0 -2 -5 -5 -5 -1 -1 2 -3 2
community	1 -2 0 1 0 -1 -1 1 -2 2 0 2
company	-1 0 -1 -3 -4 -2 3 0 1 -1 2 -1
conditions	2 -3 3 -4 -4 -1 0 0 1 -1 -2 2
connect	2 0 0 -2 0 0 -1 0 1 -1 -1 1
contact	1 -2 -1 -1 -2 -1 0 0 -2 1 1 1
content	4 -2 -2 -8 -7 -2 -1 -1 0 -2 1 0
continue	-1 0 -1 -1 -1 0 2 -2 0 -2 3 -2
cookies	4 -2 -1 -3 -4 -1 -1 0 0 -1 -3 1
copy	4 -1 0 -5 -1 -1 0 0 2 -2 -2 1
country	-1 0 -3 -2 -1 0 2 0 1 -2 3 -2
cultura	-3 0 0 3 0 0 0 0 0 0 0 0
culture	0 -1 -2 1 -3 -1 -1 0 1 0 0 -1
d	2 -1 0 -4 -5 -2 0 0 1 -2 -1 1
da	-1 2 -2 -2 -3 0 1 0 -2 1 1 -1
dabei	-1 0 -1 -1 -4 0 2 0 0 -2 2 -1
daily	3 -1 0 -2 0 -1 -3 0 -1 1 -2 2
das	0 -1 1 -2 -5 -2 1 0 0 -1 0 1
data	-1 -2 -4 -4 4 -2 0 0 1 2 0 -2
datenschutzerklärung	3 -1 -1 -3 -3 -1 -2 -1 1 -2 -2 2
day	1 -1 -4 -6 -4 -3 2 -1 1 -1 1 -2
days	-1 1 -2 2 -3 -2 0 0 0 1 -1 0
dazu	2 0 0 -2 -3 0 0 0 0 0 -1 1
de	-2 1 -3 -3 1 1 0 -3 -2 1 1 0
den	-2 0 0 -1 1 0 2 0 0 0 1 -1
deportes	3 -1 0 -2 0 0 0 0 0 0 0 0
der	-2 0 -1 -2 -2 -1 2 0 -2 -1 1 0
deutschland	-1 -1 -3 -1 -2 -2 4 0 1 -1 0 -1
different	-3 2 -3 -1 -3 0 2 0 -2 2 0 0
digital	3 0 0 -1 -1 0 -2 0 2 -1 -2 1
do	-1 3 2 -4 1 -1 -2 0 -3 3 -1 0
donate	1 0 0 -1 0 0 1 0 -2 2 1 -1
down	3 -1 -1 -4 -4 -1 -2 0 0 0 1 -1
download	3 -1 0 -3 -1 0 -2 0 -2 2 -2 2
dpa	-7 -3 -4 2 3 1 -2 3 -2 2 -1 -1
drucken	6 -1 0 -5 -2 -2 -3 0 -3 3 -3 3
du	1 0 0 -1 -1 0 -1 0 0 0 -2 2
e	1 -1 -1 -1 0 -4 0 0 1 0 -3 0
edition	1 0 -2 -4 -4 -2 1 0 -1 1 1 -1
editor	-2 -3 2 3 -3 -2 -1 1 1 0 -2 -1
editorial	3 0 0 -1 -1 -1 -3 0 1 -2 -3 3
editors	1 0 -1 2 -5 -3 -4 0 0 -2 1 2
education	-1 -1 0 2 -2 0 -1 0 1 -1 -1 0
ein	0 1 -5 -4 -3 2 0 -1 0 -1 0 0
ej	-2 -1 0 2 -2 1 2 0 -1 2 2 -2
ek	0 -1 0 -1 0 0 0 1 -1 2 0 -2
email	8 -2 -3 -7 -8 -4 -3 -2 -2 1 -2 2
end	2 0 -2 -2 -3 -1 -2 2 0 -2 -2 1
entertainment	2 -1 -1 0 -2 -1 -1 0 0 0 -1 0
ep	0 -2 2 0 -2 -1 2 -2 -1 0 0 1
epa	-1 0 0 -2 1 1 -3 0 0 2 -3 1
er	-3 -1 0 0 -3 -1 4 -1 1 0 2 -3
erfahren	3 0 0 -1 -1 0 -2 0 0 0 1 -1
erhalten	2 -1 -2 -1 -4 0 -1 -1 -1 -1 -2 3
error	2 0 0 -2 -2 0 -1 -1 1 0 -2 2
es	1 -1 -2 -3 -3 -1 1 -1 1 -1 3 -3
essen	-3 0 0 -1 2 0 -1 0 1 -1 0 0
est	0 -2 -3 2 -2 0 0 0 -1 1 -1 1
europa	2 -1 -2 -2 -1 -1 0 0 1 -2 -2 1
events	-1 1 1 -2 -2 -2 0 0 0 -1 0 0
ever	1 0 -1 -1 -4 0 0 0 -1 -1 0 1
facebook	2 -2 -1 -10 -1 -4 1 -2 -2 1 1 -1
family	1 0 -1 -1 -3 0 0 0 -1 -1 2 -1
far	2 0 -1 1 -2 0 -2 0 1 -1 -2 2
featured	4 0 0 -3 0 0 -1 0 1 -1 -1 1
features	0 0 -1 -2 -3 -2 2 0 -2 1 0 0
feed	-2 0 0 -1 0 0 2 0 -1 0 2 -2
fi	0 1 -1 -1 -2 0 1 0 1 -1 0 -1
file	2 -3 -2 -2 -2 -2 -2 -1 1 0 -1 0
film	-3 0 -1 2 -2 -1 3 0 -1 1 0 -1
first	-2 2 -1 -2 -5 -1 2 0 -1 1 0 -1
flipboard	5 0 0 -4 -1 -2 -1 0 1 -1 -1 1
folgen	1 0 0 -2 -4 -2 1 0 0 -2 3 0
follow	1 -2 0 0 -1 -2 -3 0 -1 1 -1 1
food	1 0 0 -2 -1 -1 1 0 2 -1 -1 -2
for	1 -1 -2 -4 1 -1 -2 0 0 -1 -1 1
forum	2 0 -1 -1 -2 0 -2 0 0 0 -2 1
foto	0 -1 1 -3 -2 0 1 -1 1 -1 1 -2
fotos	2 0 -1 -2 0 0 -1 0 0 0 -1 0
found	-4 2 -1 -1 2 0 1 0 0 -1 2 -2
frage	-2 -1 0 -2 -3 -1 3 0 -1 -1 1 0
fragen	1 1 -1 -2 -1 -1 0 0 -1 2 0 -1
france	-2 -1 -1 -3 3 0 -1 0 -1 0 -1 1
free	3 -1 -1 -2 -3 -1 -2 0 -1 -2 1 1
friday	0 0 -2 -3 -3 -1 2 -1 0 -2 1 1
from	-2 -1 -1 -3 1 -1 2 0 0 -1 2 -1
future	2 1 -1 2 -2 -2 -3 0 1 1 -4 1
g	3 0 0 -1 -1 -1 -2 0 1 -1 -2 2
galleries	3 -1 0 -3 -1 -1 -1 -1 -1 0 -1 1
gallery	3 0 0 -4 -5 -3 0 0 0 -1 2 -2
game	0 -1 -1 -2 -3 -1 1 0 0 -2 0 0
games	3 -1 0 -3 -3 0 2 0 2 -1 0 -2
geben	-1 -1 -2 -1 -3 0 2 0 1 -1 1 -1
gehen	0 -1 1 -1 -3 0 0 0 -1 -1 -1 2
geht	1 0 0 -1 -3 0 0 0 1 -1 -1 1
gemacht	-2 -1 -2 2 -5 -1 2 0 1 -2 0 1
getty	-3 -3 -2 -3 1 2 -2 0 -2 -1 1 -3
gibt	-1 0 1 -1 1 0 -2 0 -1 3 -3 0
global	2 -1 0 -3 1 0 -1 0 1 0 -1 0
gmt	-5 -1 -1 5 -2 -1 -4 -4 -1 2 -4 3
go	0 3 1 -3 -4 -1 -1 0 -2 4 -2 -1
good	1 0 1 -2 -3 0 -1 0 -2 1 0 1
google	5 -2 -2 -1 -4 -3 -3 1 0 2 -1 0
government	-1 -2 -1 2 -3 0 1 0 2 -1 -1 0
group	-2 0 0 -2 1 -1 3 -1 0 0 2 -2
guide	1 2 -2 -4 -3 -1 0 0 2 -1 0 -1
h	0 0 0 -1 -1 0 2 0 0 0 1 -2
habe	2 0 -1 -1 -3 0 -1 0 0 -1 -1 2
haben	2 -1 0 -3 -3 -1 -1 -1 -1 0 -1 2
hat	1 0 0 -3 -3 -1 -1 0 -1 -1 -1 2
hatte	-3 1 -1 -2 -3 0 4 0 -2 -1 3 -2
have	-1 -1 0 -1 -3 0 1 0 -1 -1 2 -1
health	-2 0 -1 2 -5 -2 1 -1 2 0 -1 -2
helfen	-1 0 1 -2 -1 -1 -1 0 1 0 0 -1
help	2 -1 -2 -4 1 -1 -1 -1 2 -2 0 -2
her	3 1 1 -1 -5 -1 -1 0 -1 1 -2 3
here	1 -2 -2 -1 -9 -4 1 -2 0 -1 -1 2
heute	1 0 0 -1 -2 -2 0 0 0 0 1 -1
hier	-1 0 2 -4 -5 -1 1 -1 1 2 0 -2
him	1 0 -3 0 -4 0 1 0 0 -2 1 0
home	4 -2 -7 -5 1 -3 0 1 -1 -1 1 1
hours	0 -1 -1 -1 0 -1 1 0 1 -2 1 -2
house	-4 2 -1 0 3 -3 -1 0 -2 1 0 1
html	1 0 0 -3 -4 -1 2 0 2 -2 -2 2
i	-2 1 -1 -3 0 -1 2 -1 0 0 0 0
ib	0 0 0 -2 -2 0 1 0 0 0 1 -1
ih	3 -1 0 -2 -1 -1 -2 0 -1 1 -2 1
il	0 0 0 -2 0 0 0 2 0 0 0 0
image	0 -3 -1 -5 4 1 -5 -1 -2 0 1 0
images	-1 -3 -3 -9 3 5 -5 0 -1 1 1 -3
in	3 0 -4 -10 -3 -4 0 1 0 1 -2 -1
info	1 0 -1 -2 -1 0 0 0 0 -2 -1 1
information	2 -1 -1 1 -4 -1 -3 -2 -1 -1 -3 3
instagram	0 -1 -1 -5 1 -2 -2 -2 1 -2 2 0
international	0 0 0 -1 2 -1 -1 0 2 -1 0 0
is	3 -1 -1 -2 -4 -1 -1 -1 2 -2 -2 1
ist	1 0 -5 -3 1 -1 -1 -3 0 0 0 1
it	1 0 0 -2 -5 -5 0 -3 1 1 -2 0
j	0 0 -2 -3 -2 -1 2 0 -2 1 1 -1
ja	0 0 0 -4 -2 1 -1 0 -2 2 1 -1
jahr	2 -1 -2 1 -1 0 0 0 0 0 -1 0
job	1 -1 2 -2 -1 -1 -1 0 -1 0 -2 2
jobs	6 -1 -1 -5 -4 -1 -4 0 1 -1 -2 0
july	2 0 0 0 -2 0 -1 0 -1 0 0 1
june	-2 1 0 -1 -2 -1 2 0 -1 0 0 1
kann	0 0 1 -2 -4 0 0 -2 -1 0 0 1
know	1 1 -1 -1 -3 0 -1 0 -2 1 -1 0
kommen	-2 0 -1 0 0 0 1 0 -1 -1 1 -1
kommentieren	3 -1 -2 -2 -2 0 -2 0 0 2 -2 1
kontakt	2 -1 -1 -4 -1 -1 -1 -1 1 -2 -1 2
können	-3 0 1 -3 -1 -1 2 -1 -1 0 1 -1
könnte	0 0 -2 0 -1 0 1 0 1 -2 1 0
kündigen	1 -1 0 -1 -1 -1 -1 0 -2 -1 1 0
land	1 0 -1 -1 -1 0 0 0 0 -2 0 0
lassen	0 0 -3 -1 0 0 0 0 2 -2 0 0
last	1 0 0 -1 -1 0 -1 0 -2 2 -1 1
later	5 -1 -2 -6 -4 -1 1 0 -3 3 -1 -1
latest	0 0 0 -3 -1 -1 2 0 1 -1 0 -1
leben	1 -3 3 -3 1 -1 -2 0 0 0 -2 2
left	0 0 0 -1 2 0 -1 0 1 -1 -1 1
lesen	1 -1 -1 -2 -4 -1 -1 0 -1 -1 0 0
less	0 0 -1 -1 3 -1 -3 0 0 0 -1 1
liebe	0 0 0 -1 -3 0 2 0 0 0 -1 1
life	1 -2 -3 2 -6 -2 1 -1 1 -3 0 0
lifestyle	-1 -1 -1 2 -2 -1 -1 0 0 -2 0 0
like	2 0 -1 -4 -5 -1 -1 -2 -2 0 -2 3
link	4 -1 -1 -5 -4 -3 1 0 1 0 -1 1
linkedin	7 1 -1 -7 -4 -3 -3 -1 -2 2 0 -1
links	5 -1 0 -3 -1 -2 -3 0 1 -1 -3 1
listen	4 0 0 -4 0 -1 -1 0 0 2 -1 -1
live	-1 -2 -1 3 -5 1 -1 0 0 0 2 -2
loading	0 -1 0 -3 3 -3 -3 0 -2 1 2 -2
local	0 -2 0 -1 -3 -2 3 -1 0 -1 -1 0
login	6 0 -1 -4 -3 -2 -2 0 0 0 -1 0
logo	7 -1 -2 -5 -6 -3 -4 -2 2 -4 0 1
logout	2 -1 0 -1 0 0 -1 0 1 -1 -1 0
london	-3 0 2 2 -5 -2 1 1 1 1 -1 -1
look	1 0 0 -2 -1 -1 0 0 -1 1 0 0
love	3 -2 -2 -3 -3 -1 0 0 3 -3 -1 0
m	-2 0 -3 4 -1 -2 -2 -1 1 -1 0 -1
machen	-2 -2 -4 4 -2 -1 1 -1 0 4 0 -2
made	0 0 -1 0 -2 0 1 0 0 -1 0 1
magazine	2 -3 -1 -7 -3 3 -1 1 2 1 -3 0
mail	9 -3 -1 -6 -4 -3 -4 -2 -1 0 0 0
main	-2 0 0 -1 1 0 1 0 1 -1 1 -1
man	-1 -1 0 -2 1 -1 0 -1 0 -1 0 0
map	3 -1 0 -3 -2 -1 0 -1 0 -1 0 0
march	1 1 -1 -1 -3 0 4 0 -1 1 2 1
may	1 0 -3 -1 -4 0 3 0 -1 -2 2 0
me	2 -1 -2 -5 -6 0 0 -1 1 -1 -2 2
media	-3 -2 -1 0 2 1 0 -1 -1 -1 2 0
mediadaten	1 -1 -1 -2 -1 -1 -1 0 -1 -1 1 0
mehr	4 -2 -2 -5 -3 -3 -2 -2 -1 1 -2 2
menschen	0 0 0 -2 -2 0 1 0 0 0 0 0
menu	3 -1 -1 -7 -3 -2 1 0 4 -4 1 -1
menü	1 -1 -1 -5 -2 -1 0 0 0 -2 0 1
messenger	2 0 0 -3 -2 -1 -1 0 -3 3 -1 0
million	0 0 -1 -1 1 0 -1 0 0 -3 1 0
min	-1 -3 -3 4 -5 -6 -3 -2 -1 4 -2 0
minutes	0 -2 -2 0 -5 0 1 0 1 -1 0 -1
mir	1 0 0 -2 -3 -1 2 0 1 -1 0 0
mit	1 -1 -2 -3 -5 -2 1 -1 1 -2 -1 0
mobile	4 0 0 -3 -2 -1 -1 0 1 -2 -1 2
mode	2 0 0 -2 -1 0 1 0 1 -1 0 0
monday	0 0 -3 1 -4 0 -1 0 1 -3 -1 1
money	-1 -2 -2 1 3 -1 -2 0 -1 1 -2 2
month	-2 0 1 -2 -5 -1 2 -1 -2 0 3 -2
months	0 0 -1 -2 -3 0 2 0 0 0 1 -1
more	4 0 -6 -4 -6 -7 -1 -4 0 0 0 0
movies	2 0 0 -1 0 0 -1 0 -1 1 -1 1
much	0 0 -2 -2 -2 -1 2 0 0 -1 1 0
mundo	-2 -1 0 2 -2 0 0 0 1 -1 0 0
music	3 -1 0 -3 1 -1 -3 0 1 0 -2 -1
muss	-3 -1 3 -1 1 -1 -2 -1 0 3 -2 -1
más	4 -1 0 -4 -3 -2 -3 0 -3 3 -2 1
möglich	-3 2 -1 -1 -4 -1 3 0 -2 2 2 -2
müssen	2 -1 1 -2 -5 -2 -2 0 0 2 -1 0
n	-2 0 -1 3 -1 0 0 0 0 2 0 -1
nach	3 -2 -1 -5 -2 -1 1 0 2 -2 -1 -1
name	3 0 -1 -3 -2 -1 -2 -1 1 -2 -2 2
national	1 0 0 0 0 0 0 0 -2 2 0 0
navigation	3 -1 -1 -6 -3 -1 1 0 0 0 -1 1
need	0 0 -1 -1 -4 0 0 0 -1 1 0 -1
net	-3 1 -1 -3 0 -2 3 -3 0 1 2 -3
network	4 -1 -2 -3 -3 -1 -1 -1 0 -1 1 1
new	-3 -1 0 1 -3 -2 2 0 0 1 2 -2
news	3 -2 -2 2 -4 -1 -5 -4 2 -1 -2 1
newsletter	5 -2 -1 -2 -6 -2 -5 -3 -1 -1 -2 3
newsletters	8 -1 -1 -5 -3 -2 -4 -1 1 0 -4 0
next	5 -2 -3 -7 1 -3 -4 -2 0 -1 -1 2
nicht	1 -1 -2 -2 -1 -1 -1 -1 0 1 -2 1
nichts	1 0 2 0 -3 0 -2 0 0 1 -1 0
no	3 -1 -2 -3 0 -2 -2 0 -1 -1 0 1
not	-1 1 0 -1 -3 -1 1 0 0 0 0 0
note	-2 -1 0 -3 -3 -2 3 -1 1 -2 3 -2
noticias	4 -1 0 -3 -1 0 -2 0 2 -2 -1 1
november	-3 0 -2 0 1 0 2 -2 0 2 0 0
now	1 -1 1 -10 -4 -4 0 -3 -1 0 0 0
nu	4 0 0 -3 -1 -1 -2 0 1 1 -2 0
nutzen	-2 0 -1 -1 -2 -1 3 1 -1 -2 2 -1
o	3 -1 -2 -3 -1 -4 -2 0 0 -1 1 -1
oben	3 -1 -1 -1 0 -1 -3 0 -2 -1 -3 3
of	1 1 -2 -3 -4 0 0 0 -2 -1 0 1
off	-3 -1 2 -3 -6 -1 3 0 1 1 0 -1
old	-1 -1 2 -1 0 0 0 0 -2 2 -1 1
on	0 -1 1 -5 -1 -3 0 -1 -3 2 -1 0
one	-3 -2 -1 3 0 -1 2 0 1 -1 2 -1
online	0 -1 -2 -3 -6 1 0 -1 1 -2 0 0
only	-2 0 -1 2 -4 -1 1 0 -1 -2 2 0
open	0 1 1 -3 0 -1 -3 0 -1 1 -1 1
opinion	0 0 0 1 -2 -2 0 -1 0 0 -2 0
opinions	3 -1 -1 -2 -2 0 0 0 1 1 0 -1
opinión	3 -1 0 -2 0 0 0 0 0 0 0 0
org	2 0 0 -4 -2 -1 -2 -1 0 -1 0 1
other	-1 -1 0 -1 -2 0 3 0 1 -1 2 -1
out	1 0 -2 -5 -2 -2 2 0 1 -3 -1 2
over	0 -1 2 -2 -2 0 -1 0 1 1 -1 -1
own	-3 1 0 -1 -2 0 3 -1 -1 1 2 -2
p	3 -1 0 -2 -2 0 0 0 1 0 -1 0
page	1 -2 -3 -6 -3 -2 2 -2 0 1 1 -1
pages	3 0 0 -3 0 0 0 0 0 1 0 -1
panorama	-1 0 0 2 -1 -2 -1 0 1 0 -1 0
paper	2 0 0 -1 0 0 0 0 1 -1 2 -2
part	-1 0 -1 0 -1 0 2 0 1 -1 1 -2
past	-3 0 1 -1 -3 -1 2 0 0 1 -1 1
pdf	3 -1 -1 -3 -3 -1 -1 0 0 0 -2 1
people	-5 0 -2 -3 0 0 5 0 1 -2 3 -3
permission	2 0 0 0 -3 0 -2 0 0 -1 -2 2
permissions	1 -1 0 -3 -2 -1 1 0 -1 0 0 1
photo	-4 -1 -1 -4 4 0 -3 0 -1 2 -2 1
photos	2 0 -1 -3 -3 -3 -1 0 0 -2 -2 2
pinterest	5 -1 0 -5 -2 -2 -3 0 -3 2 1 1
place	-1 0 -2 -1 0 0 1 0 1 1 0 0
play	0 -1 -1 2 -4 -1 -1 0 1 0 0 -1
pm	1 -3 -3 5 -5 -5 -4 -1 1 -1 0 0
podcast	0 -1 0 0 -3 -1 1 -1 -1 -1 -1 1
podcasts	2 -1 -1 -3 -2 -1 -2 0 1 -2 0 -1
point	0 1 -2 -2 -4 0 3 0 1 -2 0 1
policy	8 -3 0 -6 -3 -2 -5 -3 -2 1 -4 4
politics	-3 -1 -1 4 -4 -4 1 -1 0 -1 0 0
política	3 0 1 -3 -1 0 -1 0 1 0 -1 0
popular	4 0 -2 -6 -2 -1 -2 0 -2 -2 1 0
possible	0 1 0 -1 -2 0 0 -1 0 1 -1 0
post	0 -2 -2 -1 1 -3 -1 -1 0 -1 1 1
posts	5 -1 -1 -3 -2 -1 -2 0 -1 1 -2 2
power	-1 -2 4 -2 -4 0 -1 0 0 2 -2 0
president	2 -2 -2 -2 0 -1 -2 0 -1 1 -2 1
press	-5 -2 -3 4 2 0 -5 2 -1 3 -4 1
presse	3 0 0 -3 -1 0 1 0 1 -1 0 -1
print	7 -2 -3 -5 -2 -5 -4 0 0 2 -3 1
privacidad	2 0 0 -1 0 0 -1 0 0 -1 1 0
privacy	3 0 0 -2 -1 0 -2 0 0 1 0 -2
prozent	2 -1 0 0 -3 0 0 0 0 -1 3 -2
public	1 0 0 0 -1 0 0 0 0 2 -2 0
r	3 0 -1 -4 -3 -1 1 0 -1 1 0 0
ratgeber	1 0 -2 -2 1 0 -1 0 0 -1 1 0
read	-5 -4 -3 7 -5 -4 -2 -1 -1 3 -3 3
reading	6 0 0 -3 -5 -2 -5 0 0 1 -3 3
recht	2 0 0 -2 -1 0 -1 0 1 -1 -1 1
recommended	1 0 0 -2 0 0 0 -1 1 0 0 -1
reddit	1 -1 0 -5 2 -2 -2 0 -3 3 0 -1
register	4 0 0 -3 -1 -1 0 0 1 -1 0 0
registrieren	4 0 0 -2 -1 0 -3 0 0 0 -2 2
reisen	2 -1 0 -2 -1 0 -1 0 0 -1 1 0
related	4 0 0 -3 -2 -2 -3 -1 -2 -2 3 -1
report	-3 -1 -3 -3 -6 -1 -3 7 -2 0 -4 4
reprints	3 0 0 -3 0 0 0 0 -1 0 0 1
reservados	3 0 0 -1 -2 0 0 -1 0 0 0 1
reserved	0 -1 -3 -7 1 1 0 -3 0 -1 2 -1
reuters	-5 -3 -3 -6 5 6 -7 0 0 0 1 -2
reviews	3 -1 -1 -2 -2 -1 0 0 1 0 -1 0
right	0 -2 -2 -4 2 -3 1 0 0 0 -1 1
rights	1 -1 -1 2 -2 -2 -2 0 0 1 -3 1
rss	3 -1 -1 0 -2 -2 -2 -1 1 -3 -1 1
run	-1 -1 0 -1 -3 0 1 0 0 -1 0 0
s	1 5 -5 1 -9 1 -1 -2 2 1 0 -2
said	-4 -2 -6 -3 -9 -1 5 3 -1 -6 2 -1
saturday	-1 -2 -3 -3 4 0 0 0 1 1 -1 -1
save	3 0 0 -4 -2 -2 1 0 -1 2 -1 1
say	2 1 1 -3 -6 -1 -1 0 -1 0 -1 1
says	3 0 1 -5 -8 -3 0 -1 -2 1 -1 1
schließen	2 -1 -1 -3 -1 -1 -2 0 0 0 -2 1
school	-1 0 0 -1 -2 0 1 0 -1 -1 0 0
schreiben	3 -1 0 -3 -2 0 -1 0 -1 0 -1 2
science	0 -1 2 -1 -5 -1 0 -1 1 0 0 -1
screen	1 -1 -2 -1 -2 0 1 0 1 -1 0 1
search	7 -2 -1 -8 0 -2 -2 0 -1 1 -3 1
sections	4 0 0 -3 0 0 -1 0 1 -1 -1 0
security	0 0 1 -4 -5 -2 2 -1 1 0 -1 -2
see	0 -1 -2 -3 -3 -1 1 0 -1 -2 0 1
sehen	0 0 0 -1 1 0 -2 0 1 -1 1 -1
sei	-2 0 -1 0 -2 0 2 0 0 -2 2 -2
sein	-1 -1 2 -4 -2 -2 2 -2 -1 0 0 -1
seite	1 0 0 -2 -1 0 1 0 0 0 1 -1
service	2 -1 -1 -4 -3 -1 0 -1 3 -2 1 -1
services	0 -3 0 -1 -5 -2 3 0 2 -2 1 -2
set	0 1 -1 -2 -3 0 0 -1 -1 -1 -1 1
share	5 -1 -1 -6 -2 -3 0 -1 -2 2 -1 1
shop	-2 -2 -2 -7 3 -4 -2 0 -1 0 2 -1
show	1 -1 3 -3 -4 0 -1 0 -1 2 -1 0
shows	2 0 -1 -2 -2 0 -1 0 1 -1 1 -1
si	-3 0 0 -1 -2 2 2 0 -1 -1 2 -2
sich	0 0 -1 -1 -3 0 1 0 0 -1 1 -1
sie	-1 -1 2 -2 -3 0 0 0 -2 2 2 -2
sind	-1 -1 -2 -4 -5 -1 2 -1 0 -1 1 -1
site	3 -2 -2 -4 -4 -1 0 1 3 -2 -3 0
so	2 0 -1 -2 -2 -1 0 0 2 0 -1 -1
soll	-1 -2 1 -1 1 0 0 0 1 -1 -2 1
source	-4 0 2 -2 -4 -1 4 -2 0 1 2 -2
speichern	0 0 0 1 -3 -1 -3 0 -1 2 -3 2
sport	0 -2 -2 1 -3 -3 -1 -1 2 -2 -2 -1
sports	2 -1 -1 -4 -4 2 -1 0 0 0 -1 2
springen	2 -1 -1 -3 -2 -1 0 0 0 0 0 0
staff	2 -1 0 -2 -2 -1 0 -1 0 -1 -1 1
start	1 -1 0 -1 -2 0 0 0 -1 -1 -1 1
state	0 0 -1 -2 0 0 1 0 -1 0 0 -1
states	-2 0 2 1 -3 0 0 0 0 2 -1 -2
stehen	1 -2 1 -1 -3 0 0 0 0 -3 -1 3
steht	-2 2 1 1 -1 0 0 0 -1 1 0 -1
store	1 -1 -1 -5 -3 0 0 0 1 0 0 -1
stories	3 -2 -3 0 -5 -3 -2 -2 0 -2 -1 1
story	3 -2 -2 -4 -1 -3 0 2 2 -2 -2 2
submit	4 0 0 -3 -1 -1 -1 0 -1 1 -1 1
subscribe	4 -3 -1 -7 -3 -3 -1 0 0 2 2 -3
subscription	4 -1 -1 -3 -2 0 -1 0 0 0 0 2
suchen	2 -1 -1 -3 -1 -2 -1 0 2 -2 0 0
sun	0 0 0 -1 -2 0 1 0 1 0 1 -2
sunday	-2 0 -1 -1 -2 0 3 -1 0 -1 3 -2
support	-2 -2 -2 -4 -5 -1 3 0 -1 -3 2 -1
system	-1 -2 -4 -1 2 -1 2 0 -2 1 0 -1
tag	-1 -1 0 2 -2 -1 0 0 0 1 -2 1
tags	4 0 0 -5 -2 -3 -2 -3 1 0 -4 3
team	0 -4 -2 -1 -6 -2 2 0 -1 -1 3 -2
tech	1 -1 -1 2 -4 -2 0 -1 1 -2 1 -1
technology	2 -1 -2 1 -5 -2 -1 0 2 -2 0 -1
teilen	6 -2 -2 -8 -5 -3 -3 0 0 0 -2 1
telegram	0 0 0 -3 -1 -1 1 0 -2 1 2 0
termine	2 0 0 -1 0 -1 0 0 0 0 -1 0
terms	-2 0 0 -1 1 0 2 0 0 0 -1 1
test	2 -2 -2 -1 -3 0 3 0 -1 1 0 1
that	0 1 -2 -2 -2 -1 1 0 -2 1 0 1
the	1 0 -1 -2 -4 0 1 0 1 -1 0 0
them	-2 0 -1 -3 -2 0 3 1 1 1 0 -1
thema	3 -1 -1 1 -6 -4 -4 0 1 -2 1 0
there	-2 -1 -2 -1 -4 0 3 0 0 -2 1 -1
thing	-3 1 -1 -1 -2 -1 3 0 -1 2 0 0
things	-2 -1 0 -1 2 0 0 0 0 -1 -1 1
this	3 -1 -2 -4 -1 -3 -2 -1 1 -1 -1 1
thursday	-5 -1 -2 -2 5 -1 -2 0 0 0 0 -1
tiktok	2 -1 -1 -2 0 -2 -1 0 -1 -2 1 0
time	1 -1 -3 -5 -7 -3 3 -2 0 0 0 -1
times	-2 -4 -3 -4 0 5 -2 -1 0 1 0 -1
tips	2 -2 0 1 -3 -1 -2 0 0 0 -3 3
to	-1 2 -2 -5 -5 -1 2 -2 -1 -3 0 2
today	-2 0 1 1 -7 -5 3 -2 -1 2 1 -1
together	-2 0 1 -2 -1 -1 1 0 0 0 0 -1
too	2 -1 -3 -1 1 0 -2 1 1 -2 -2 3
top	1 -1 3 -6 -4 -1 0 -2 -2 3 -2 1
topics	4 1 2 -5 -2 -2 -3 -1 1 3 -3 0
travel	0 0 0 2 -2 -2 -1 0 3 -2 -1 -2
trending	0 -1 0 -3 -1 -2 2 0 1 -1 0 -1
trial	-1 2 0 -2 0 -1 -1 0 -2 2 1 -1
tt	8 -1 -1 -5 -3 -7 -3 0 -5 6 -4 -3
tuesday	0 0 1 -2 -4 0 1 0 0 -2 1 0
tun	-1 1 -3 -2 -5 -1 2 -1 -1 -1 1 0
tweet	9 -1 -1 -10 -4 -5 -4 0 0 1 -2 0
twitter	1 -4 -4 1 -8 -1 -1 0 -3 2 1 0
u	0 1 -2 5 -6 -3 -2 -1 -3 3 -1 0
uc	0 0 -1 1 -2 -1 -2 1 -1 1 0 0
ug	-3 -1 0 2 -2 -1 2 1 -1 0 1 0
uhr	-4 -1 0 3 -1 -2 -2 0 -1 3 -2 -2
uk	2 0 0 -1 1 0 -1 0 -1 0 0 0
um	-2 3 -2 -2 -1 0 0 0 -2 2 0 -2
un	-3 1 -1 -2 -3 0 2 0 -2 1 1 -2
une	2 0 0 0 -1 0 -1 0 0 1 -1 1
uns	2 -1 -1 -3 -2 -1 -3 -1 1 -2 -2 2
unternehmen	2 0 -1 -3 -2 -1 2 0 1 -2 1 -1
unterstützen	1 0 -2 -1 0 0 -1 0 0 0 -1 1
up	-2 -2 -3 2 -8 -4 3 -1 1 -1 0 0
url	0 -1 -1 0 -2 -2 2 0 -1 1 1 -1
us	8 0 -3 -8 -6 -4 0 -1 2 1 -4 -1
use	2 -1 -2 -3 0 -2 0 0 1 -1 0 1
v	1 -1 -1 -4 1 -2 0 0 2 -2 0 -1
video	2 1 -3 -5 -3 -4 0 -1 0 0 2 -1
videos	6 -1 -2 -5 -4 -2 -4 -1 2 1 -2 -1
view	1 -1 0 -2 -2 0 0 0 0 -1 0 0
views	0 -2 1 0 -3 -1 -1 0 0 0 -2 2
von	-6 -2 -1 6 -3 -2 0 0 -1 2 0 0
vor	-3 0 1 -3 3 0 0 0 -1 2 -1 0
vorbehalten	3 -1 0 -2 -1 -2 -2 -1 0 -1 -2 2
w	0 -1 0 -3 -1 0 3 0 0 0 0 0
war	-2 0 3 0 -1 -1 0 0 -2 3 -1 -2
was	-3 1 1 0 -1 0 3 0 -2 1 2 -1
washington	-3 -1 -2 -2 -5 -3 5 -1 -1 -2 4 -1
watch	4 0 0 -3 -2 -1 -1 0 -2 0 1 -1
way	-3 0 -3 -1 -4 0 5 -1 1 -3 4 -3
weather	0 -2 0 1 3 -2 -3 -1 0 0 -2 0
web	1 -1 0 -5 -3 -2 1 -1 0 -1 1 -1
website	1 -1 0 -5 -3 -2 0 0 1 -1 0 0
wednesday	-3 -1 -2 -2 -2 0 1 3 0 -3 0 1
week	1 -1 -4 -4 -3 -2 1 -1 -1 0 1 1
weiter	1 -1 1 -2 -4 -1 0 0 0 -1 -1 1
well	1 -1 0 -2 -4 0 0 0 -1 1 -1 1
welt	-1 1 -1 -1 -5 2 -1 0 1 2 0 -2
werden	1 1 -2 -6 -4 -3 1 -2 3 -3 0 0
whatsapp	4 -2 -1 -7 -4 -2 -3 0 -2 2 -2 1
wieder	-1 -1 -2 -1 -3 0 2 0 -1 0 0 0
will	1 -1 0 -1 -4 0 0 0 0 -1 -1 1
wir	-1 1 0 -1 -2 -1 2 0 0 1 0 -1
wird	1 1 -1 -2 -6 -1 1 -1 2 -2 0 -1
wissen	4 1 0 -3 -2 -1 -2 0 0 -1 -2 1
with	1 -1 -2 -3 -3 -1 2 -1 1 -2 0 0
wohnen	0 -1 -1 1 -2 -1 2 0 1 0 0 0
wollen	1 0 0 -1 -2 0 0 0 0 0 -1 1
women	2 0 0 -1 -2 0 1 0 0 0 0 0
worden	1 -2 1 1 0 0 -1 0 0 -1 -1 1
work	2 -2 -2 -3 -5 -1 1 0 1 -1 0 -1
world	0 0 -4 1 -5 -4 1 -2 3 -3 2 -3
writer	-4 -2 -1 6 -5 -5 -3 -1 -2 3 -4 1
wurde	1 0 -3 -1 -4 0 2 -1 -2 -2 1 2
wurden	2 0 -2 -1 -3 0 0 0 -1 1 -1 1
x	2 -2 -2 -2 2 -3 -1 -1 -2 1 0 0
xing	2 0 0 -1 -1 0 0 0 0 0 -1 0
year	-1 -3 2 -6 -2 -3 1 -2 0 1 0 -1
years	0 -1 -4 -2 -6 -2 3 0 1 -3 2 0
yet	-2 0 -2 0 -2 0 3 0 0 -2 2 -2
you	-1 -2 2 0 -9 -3 1 -1 2 0 -1 0
youtube	3 0 -1 -2 -5 -1 -2 -1 0 -2 1 -1
z	0 -1 -1 2 -4 -3 -2 0 1 1 -2 1
zeit	1 1 -1 -2 -4 -1 1 0 -1 1 -1 1
zu	-1 0 -3 0 4 -2 -2 0 1 0 0 0
zurück	0 0 -1 -4 0 -1 0 0 -2 1 -1 0
zusammen	-1 0 1 0 -3 0 0 0 0 1 0 0
über	-1 0 0 2 -1 0 -1 -1 -1 0 -2 2
# line above
0	3 -4 -1 -2 -9 -5 0 -4 -1 0 1 0
0 0	-2 -2 0 1 1 0 0 -1 0 0 0 -1
0 0 0	-2 1 -1 3 -3 -1 -3 -1 -2 1 1 -1
0 0 0000	0 -1 2 2 -2 -1 -3 -1 0 2 -2 1
0 comments	3 -2 -2 -2 0 -2 -3 0 0 0 -3 3
0 hours ago	4 -1 -2 -3 -4 -1 -1 -1 -1 1 -1 1
0 november 0000	1 -1 2 0 -3 -1 -3 0 -1 3 -3 1
0000	-3 -2 -2 0 2 -1 3 0 0 -3 2 0
0000 0 0 0 0	-1 0 -1 1 -3 -1 1 0 -1 0 1 0
a	2 0 -1 -3 -2 -2 2 0 2 -2 1 -1
abonnieren	0 -1 -2 1 -1 -2 1 0 -2 -2 1 2
about	1 2 -2 -5 -3 -1 0 0 -2 1 0 1
about us	4 -2 0 -3 -2 -1 -1 0 -1 2 -1 -1
ad choices	1 0 0 0 0 0 0 0 2 -1 -1 -1
advertise	1 1 -1 -2 -1 0 -1 0 0 0 1 0
advertise with us	0 2 0 -2 -1 0 0 0 1 1 0 -2
advertisement	0 -3 -4 0 -4 -3 2 0 -2 0 2 -1
advertising	4 0 0 -2 -3 -2 -3 0 0 -2 1 0
afp	-4 0 -1 0 -2 3 3 0 -1 -1 2 -1
aktuelles	2 0 0 -3 -1 -1 0 0 2 -1 0 -1
android	3 -1 0 -2 -1 -2 -1 0 0 1 -1 1
anmelden	0 -1 1 1 -2 -1 -2 0 1 0 -1 0
antworten	2 -1 0 -4 -3 -2 -1 -1 -1 -1 -1 1
anzeigen	0 -1 -1 -1 -1 -1 2 0 -1 -1 2 0
apple	1 1 -2 -3 -2 0 0 0 1 0 -1 0
apps	-2 0 0 2 -2 0 0 0 0 -1 0 1
april 0 0000	-1 0 -2 -3 2 3 -2 0 -1 -3 0 1
april 0000	-1 -1 0 -2 -1 0 1 0 1 -1 1 -1
archiv	-2 0 0 1 -1 2 -1 0 -1 -1 -2 2
associated press	0 0 -2 1 0 0 0 0 -1 0 0 1
author	-4 0 0 4 -1 -2 -1 0 -1 1 -1 1
auto	2 0 0 -2 0 0 0 0 1 0 -1 0
blog	0 1 0 -1 -1 -1 -1 0 0 -2 -1 1
books	3 0 0 -1 -1 0 0 0 1 -1 0 -1
breaking news	0 -1 -1 1 -2 0 -1 0 2 -1 -1 -1
business	2 2 -2 -1 -3 -2 -3 0 2 -1 0 -2
by	-6 -1 -1 7 -4 -2 -2 0 -2 1 -1 0
careers	4 0 0 -2 0 0 0 0 -2 -1 0 2
categories	-1 0 0 2 -1 0 0 0 0 -1 0 1
close	-1 0 -2 -1 1 -2 1 0 -1 1 0 1
comment	0 0 -2 0 1 -2 -1 -1 1 -1 -2 2
comments	-1 2 -3 -2 -1 -1 -1 0 -2 3 1 0
community	2 0 0 -2 -1 -1 -1 0 -2 2 1 -1
company	0 1 0 0 0 0 -1 0 -1 1 2 -1
connect with us	2 0 0 -1 0 0 0 0 1 -1 0 1
contact	-3 0 -1 0 2 -1 -1 0 -2 1 1 1
contact us	5 -1 -2 -5 -4 -1 -1 0 2 -2 -1 0
cookies	1 0 0 0 0 0 0 0 2 -1 0 -2
culture	2 0 -1 0 -2 -2 -1 0 1 -1 0 -1
datenschutzerklärung	3 1 0 -4 -2 -2 0 0 0 0 0 1
de	2 -1 -1 -2 0 0 0 0 2 -2 0 0
december 0 0000	0 1 -4 -1 0 -1 0 0 -2 0 0 0
deportes	3 0 0 -2 -1 0 0 0 0 0 0 0
deutschland	3 -1 0 -3 -1 0 -1 0 1 1 -1 0
digital	3 0 0 -3 0 0 0 0 1 -1 0 0
donate	0 0 0 -2 -1 0 1 0 -2 2 1 -1
drucken	4 -2 -1 -3 -2 -2 0 0 -1 1 -1 -1
e mail	2 -1 -2 -5 0 -2 1 0 -1 -1 1 1
e paper	4 0 0 -3 0 0 -1 0 1 -1 2 -2
economía	2 0 -1 -3 -2 0 0 0 0 0 0 -1
education	-2 0 0 2 0 0 0 0 1 -1 0 -1
email	-3 -2 -5 4 1 -5 -2 -1 -2 1 0 1
email address	3 -1 0 -2 -3 -1 -2 0 -2 0 1 1
email newsletters	2 0 0 -1 0 0 0 0 1 -1 0 -1
entertainment	1 2 -2 -4 -1 -1 -1 0 0 1 -1 -1
europa	2 0 0 -1 0 0 0 0 1 -1 0 0
events	2 -1 0 -1 -2 -1 0 0 1 -2 0 1
facebook	1 -2 -1 -8 -4 1 3 -1 -3 1 3 0
featured	3 -1 0 -2 -1 0 0 0 1 -1 0 0
features	-1 1 0 1 -3 -1 2 0 -1 0 0 0
flipboard	5 0 0 -4 -1 -2 -1 0 1 0 -2 1
follow	1 -1 0 2 1 0 -3 0 -1 3 -2 1
follow us	4 -2 2 -3 -3 -1 -2 0 1 0 -2 1
follow us on twitter	2 -1 0 -2 -1 0 0 0 0 -1 0 1
food	2 -1 0 -2 -1 0 0 0 2 -2 -1 -2
france	2 0 0 -1 0 0 0 0 1 -1 0 0
games	3 0 -1 -1 -1 -1 0 0 1 -1 0 0
getty images	0 -1 1 -1 1 1 -2 0 -1 -2 2 1
go	3 -2 0 -3 0 0 0 0 2 -2 0 0
google	3 -1 0 -4 2 -1 -2 0 -2 3 1 -3
health	1 1 -2 -4 -3 -1 0 0 2 0 -1 -2
home	8 -1 -1 -8 -3 -2 0 0 0 0 1 -2
instagram	0 -3 -2 -4 1 -2 -2 0 0 -2 1 0
jetzt anmelden	0 0 0 -1 2 0 -2 0 0 0 0 -1
jobs	6 0 0 -4 -1 0 0 0 1 -1 0 -1
june 0 0000	3 -1 1 -4 -4 0 -2 0 -2 3 -2 1
kontakt	3 -1 -1 -5 -3 -3 -2 0 0 -2 -2 2
latest	2 -1 -1 -2 -1 0 0 0 1 -1 0 -1
latest news	2 -1 0 -3 -3 0 0 0 -1 1 -1 1
learn more	-1 2 -1 -3 -2 0 1 0 -1 0 1 0
lesen sie auch	4 0 0 -2 -4 -2 -3 0 -1 0 1 -1
life	1 -1 -1 -2 2 -1 -1 0 1 -2 -1 2
lifestyle	1 -1 0 1 0 -1 0 0 0 -1 2 0
linkedin	3 -1 -2 -1 -3 -2 -1 0 -1 1 1 -2
links	2 0 0 -1 0 0 -1 0 0 0 -1 1
live	1 1 -2 -4 -3 0 0 0 -1 1 0 0
loading	-1 -1 -2 -4 1 -1 1 0 -1 0 2 -2
local	2 1 0 -2 -1 0 -1 0 1 1 -1 -1
local news	-1 2 0 1 -1 0 0 0 -2 1 0 1
log in	4 -1 0 -1 -2 -1 -2 0 1 -2 -2 1
login	5 0 0 -4 -1 -1 0 0 -1 1 -1 1
logo	2 1 0 -2 -1 0 -1 0 1 -1 -1 1
logout	2 0 0 -2 0 0 0 0 0 0 0 0
magazine	3 0 0 -2 -2 -1 -1 0 2 0 -1 -2
mail	2 0 -1 -2 -1 -1 0 0 -1 0 -1 1
may 0 0000	0 0 2 2 -2 -2 -1 0 -1 1 -1 1
media	0 -1 0 2 -1 0 -1 0 1 -2 -1 1
mehr	3 0 0 -2 -2 -1 0 0 0 1 -1 1
mehr zum thema	6 -2 0 -4 -5 -1 -4 0 1 -1 2 -2
menu	2 0 0 -1 -1 -1 0 0 2 -2 0 1
menü	4 -2 0 -4 -2 -1 0 0 0 -2 0 1
mobile	3 -1 0 -1 0 0 0 0 1 -1 -1 1
mobile apps	-3 0 0 3 0 0 0 0 1 -1 0 1
more	5 -2 0 -6 -2 -2 -3 0 1 -1 -1 0
most popular	3 -1 0 -4 -5 -1 -1 0 -2 -1 1 -1
most read	2 0 0 -1 -1 0 -2 0 -1 0 -2 2
movies	1 0 0 0 0 0 0 0 -1 2 0 0
mundo	2 -1 0 -1 0 0 0 0 1 -1 0 0
music	3 -2 0 -2 -1 0 0 0 2 -2 0 -1
my account	2 -1 0 0 -1 0 0 0 1 -1 0 0
nach oben	1 -1 0 -1 -1 -1 -1 0 -2 -1 -1 1
name	3 0 0 -1 -1 0 -2 0 0 -1 -1 1
national	0 0 0 0 0 0 0 0 -2 2 0 0
navigation	3 -1 0 -2 -1 0 0 0 2 -2 0 0
news	5 -2 -3 -1 -6 -3 -4 0 2 -2 0 -1
newsletter	3 -2 -1 -4 -2 -1 -2 0 0 0 1 0
newsletter abonnieren	2 -1 0 -1 -1 -1 -1 0 -1 -1 -2 2
newsletters	1 1 -1 -4 -1 -1 0 0 -1 2 0 0
next	0 -1 -1 -3 -1 0 1 0 -2 -1 2 1
november 0 0000	0 -1 0 2 -1 -1 -1 0 0 -1 -1 2
october 0 0000	0 -1 1 2 -4 -1 -3 0 -2 3 -3 1
opinion	3 0 -1 -2 -3 -2 -2 0 0 0 -2 0
opinión	2 0 0 -1 0 0 0 0 0 0 0 0
panorama	-2 2 0 2 -2 -1 -1 0 0 2 -1 -1
photos	4 -2 0 -2 0 0 -1 0 2 -2 -1 0
pinterest	3 -1 0 -2 -1 -1 0 0 -2 1 1 1
podcast	1 1 -1 -4 -1 -1 -1 0 0 0 -1 1
podcasts	4 -1 -1 -4 -3 -1 -3 0 1 -1 1 -2
policy	2 0 0 -1 0 0 0 0 0 0 0 0
politics	0 4 -2 1 -4 -2 -2 0 -2 3 -1 1
política	-2 0 0 0 -1 2 0 0 1 -1 0 0
popular	2 -1 0 -2 -1 -1 0 0 -1 -1 0 1
press	2 0 0 -2 -1 0 0 0 2 -2 0 0
presse	-1 -1 0 1 -1 0 0 0 1 -2 0 -1
print	-5 1 -5 3 1 -5 -3 0 -3 4 -1 -1
privacy	3 0 0 -2 -1 0 0 0 1 1 0 -2
privacy policy	5 -2 -1 -3 -3 -1 -3 0 -2 1 -2 2
ratgeber	3 0 -1 -2 -2 -1 -1 0 0 -1 1 0
read more	4 -1 -3 -2 0 -2 -4 -1 -1 0 0 0
recent posts	3 0 0 -2 -2 0 -1 0 0 0 -1 1
recht	2 0 0 -2 0 0 0 0 1 -1 0 0
reddit	0 -1 -3 -6 -3 -1 3 0 -3 1 3 0
register	2 0 0 -1 -1 0 0 0 1 0 0 0
reisen	1 0 0 -1 0 0 0 0 0 -1 2 -1
related	2 -2 -1 -4 -2 -2 -1 0 -1 -2 3 -1
related articles	2 -1 -2 -3 1 -1 -3 0 -1 -2 -1 2
related stories	4 -2 0 -3 -4 0 -2 0 -1 -1 -1 1
reuters	1 -1 -1 0 1 -2 -1 -1 0 -1 1 -1
reviews	3 -1 0 -3 -1 0 0 0 1 -2 0 -1
rss	1 -3 -1 0 -3 -1 1 0 2 -3 1 0
rss feed	2 0 0 -1 -1 0 0 0 0 0 0 0
save	0 0 -2 1 -2 0 1 0 -1 0 0 1
schließen	-1 -1 -1 2 -1 -1 -2 0 -1 0 -2 1
science	3 -1 0 0 -2 -1 0 0 2 -2 0 -1
search	-1 0 -3 1 0 -2 -1 0 0 1 -1 0
search for	2 1 -1 -3 -3 -1 -1 0 0 0 -1 1
sections	3 -1 -1 -2 -1 -1 0 0 1 -2 0 0
security	3 -1 0 -3 -2 -1 0 0 1 0 0 -1
see all	2 0 0 -1 -1 0 -1 0 -1 -1 -1 1
service	2 -2 -1 -2 -1 -1 -1 0 2 -2 1 0
services	0 0 0 -2 -1 0 1 0 1 -1 1 -1
share	2 -1 0 -2 -4 0 1 -1 -2 2 0 0
share on facebook	5 0 0 -4 -1 -1 -1 0 1 0 -1 1
share this	3 -1 -2 -2 -2 0 0 -1 2 -1 -1 0
shop	1 1 -2 -1 -4 -1 0 0 -2 1 2 -1
sign in	1 2 -1 -4 -2 0 0 0 -1 1 0 1
sign up	6 -1 -3 -3 -3 0 -4 0 0 2 -2 -1
site map	3 0 0 -2 -1 0 0 0 0 -1 0 0
skip to content	5 1 -2 -5 -2 -1 -1 0 2 -2 -1 0
skip to main content	1 -1 -3 0 -3 -1 0 0 2 -2 0 0
social	2 0 0 -1 -2 0 0 0 0 0 0 0
social media	2 0 0 -1 0 0 0 0 1 -1 0 0
sport	3 -1 -2 -6 -4 -2 -3 0 4 -3 -2 -2
sports	1 0 0 -1 -2 -1 -1 0 -1 2 -1 1
staff	-2 0 0 0 -1 0 2 0 -1 0 2 -1
store	2 0 0 -2 0 0 0 0 1 -2 0 1
submit	-3 0 0 3 -1 0 -1 0 -1 1 -1 0
subscribe	-1 1 3 -1 -4 -2 -2 -1 0 2 0 -2
subscribe now	3 -1 0 -3 0 -1 -1 0 0 -1 1 0
suchen	-1 -2 -1 1 -3 -2 1 0 2 -3 0 0
support	-2 1 0 1 0 0 0 0 -1 1 0 0
tags	4 0 0 -3 -5 -1 -3 0 -1 1 -3 2
team	-1 0 0 1 0 0 0 0 2 -2 0 0
tech	2 0 0 -1 -1 -1 -1 0 1 -1 -1 0
technology	4 -1 -1 -3 -2 0 -2 0 1 -1 0 -1
teilen	-1 -2 1 -2 1 -4 1 -1 -1 -1 0 1
telegram	-2 -1 2 1 -2 -1 1 0 -2 2 2 1
termine	2 0 0 -2 -1 -1 -1 0 0 0 -1 0
terms	2 0 0 -1 -1 0 0 0 0 0 0 0
terms conditions	2 -1 0 -2 -2 -3 0 0 0 -1 0 1
terms of service	1 0 0 0 0 0 0 0 2 -1 0 -1
terms of use	0 0 0 1 -1 -1 0 0 1 -2 0 -1
the associated press	-2 0 2 2 -2 -1 0 0 0 0 0 0
thema	-1 -1 0 3 -2 -1 -2 0 1 -2 -1 1
tiktok	-1 -1 0 -2 -1 -1 2 0 -2 -1 3 -1
top stories	4 -1 -1 -2 -3 0 -2 0 1 -1 0 1
topics	3 0 0 -4 -1 -1 -2 0 0 2 -2 1
travel	2 1 -1 -1 -2 -2 -2 -1 2 0 -2 -2
trending	0 -2 -1 0 -4 -2 1 0 1 -1 1 -1
tt	9 -4 -5 -7 -10 0 -1 0 -4 4 -1 -3
tweet	1 1 1 -3 -3 -4 1 0 0 1 -1 -2
twitter	1 0 0 2 -5 -3 -1 0 -3 3 1 0
unternehmen	2 -2 0 -2 0 0 0 0 2 -2 -1 0
video	-2 1 -3 -1 2 1 -3 -1 1 -1 1 -2
videos	5 -2 0 -4 -1 -1 -2 0 0 0 2 -1
view all	1 0 0 0 -2 0 0 0 -1 1 -1 0
von	-7 0 -1 7 -3 -3 -3 0 -1 2 -4 -1
weather	0 1 0 -4 -1 0 1 0 1 -1 0 -1
website	3 0 0 -3 -3 -1 -1 0 1 0 1 -2
whatsapp	-2 -1 3 -6 -3 -1 1 0 -2 2 0 -1
wissen	3 -1 0 -3 -2 0 0 0 1 -1 -1 0
wohnen	-1 0 0 2 0 0 0 0 2 -1 -1 0
world	-1 0 -1 1 -1 -1 -1 0 2 0 -1 -1
world news	2 0 0 -1 0 0 0 0 1 -1 0 1
x	3 -1 0 -2 -1 0 -1 0 -2 1 -1 2
you might also like	3 0 0 -2 -3 0 -1 0 -1 -1 -1 1
youtube	1 0 0 0 -1 0 0 0 -1 -1 2 0
zurück	0 -2 -2 0 1 -1 -1 0 -1 0 -1 1
últimas noticias	3 -1 0 -3 -1 0 0 0 1 -2 -1 1
über uns	1 0 -1 -3 -1 -1 -2 0 1 -1 -2 2
# first word above
0	-1 -4 2 -2 1 -2 1 -5 -1 0 2 -2
0000	1 -1 -3 0 -1 -4 0 -5 -1 -1 -1 2
a	-4 1 -1 0 1 0 0 -4 3 1 0 -2
ab	0 -1 0 3 -4 -1 -1 0 0 0 1 -1
aber	2 -1 -3 -1 -5 0 -1 -1 -1 -1 -2 2
abonnieren	1 -1 -2 0 -2 -2 1 0 -2 -2 0 2
about	4 0 -1 -1 -8 -4 -3 -1 -1 0 -1 1
ac	-1 0 0 -2 1 -1 1 0 -1 1 -1 -1
according	1 0 -1 -2 -3 -1 0 -2 0 -1 3 -3
account	1 -1 0 -4 -1 -1 1 0 2 -2 0 0
ad	-1 0 0 -4 2 -1 1 -1 1 1 0 -2
add	-1 -1 1 0 1 -3 0 0 -2 1 -1 1
additional	-1 0 0 -2 -1 -2 2 0 -1 0 -1 1
advertise	-1 4 -1 -2 -3 -1 -1 0 0 2 0 -1
advertisement	1 -4 -5 0 -4 -4 1 0 -2 0 3 -2
advertising	5 0 0 -3 -3 -3 -3 0 0 -2 1 0
afp	1 0 -2 -1 -3 3 -2 0 -1 -2 2 -1
after	1 -2 -3 0 0 -3 -1 0 1 -3 -1 2
ag	1 0 -1 -1 -1 0 2 0 0 -1 1 0
aktuell	-1 1 0 -1 -2 -1 2 0 -1 1 0 0
aktuelle	3 1 1 -4 -3 -1 -2 0 0 0 1 -1
aktuelles	4 0 0 -4 -3 -1 -1 0 0 -1 -1 2
al	2 -1 0 0 0 0 -2 0 1 1 0 -2
all	-1 0 -5 1 0 -2 -1 -2 1 1 0 -1
alle	1 -4 -2 1 -8 -4 0 -1 1 -1 1 0
alles	2 0 -1 -4 -3 -2 -1 0 0 1 -2 1
already	3 -1 -1 -2 -2 -1 -1 -1 1 0 0 -1
als	-1 0 -1 -4 -1 -2 1 0 -1 -2 1 0
also	0 0 -1 -4 0 -2 0 0 1 0 -1 1
am	0 -1 -1 -3 -5 -3 3 -1 0 -2 0 1
among	-2 0 0 0 2 0 -1 0 0 0 1 -1
an	-1 -3 -3 0 1 1 -1 -1 0 -1 2 -2
analysis	-2 0 -1 1 1 0 -2 0 0 0 1 -1
and	-2 0 -3 -4 3 -1 1 2 -2 0 1 -1
android	-1 -1 0 -3 -3 -2 2 0 0 0 1 -1
anmelden	1 -1 1 2 -1 -1 -3 0 0 -1 -3 2
another	-4 0 -1 -1 -2 -1 5 0 0 0 3 -3
antworten	2 -1 0 -4 -3 -2 -1 -1 -1 -1 -1 1
any	1 0 0 1 2 0 -3 1 0 2 -3 2
anzeigen	0 -1 -1 -2 -1 -1 1 0 0 -1 0 0
ap	0 0 -2 -2 0 -2 0 3 0 0 -2 1
app	2 1 0 -3 -2 -1 -1 0 0 0 0 0
apple	1 -1 -2 -1 -1 1 0 -1 -1 0 -1 0
apple's	1 0 1 -1 0 0 -1 0 0 2 -3 1
apps	-2 0 0 2 2 0 -3 0 0 0 0 0
april	-1 -1 -2 -3 3 3 -1 -1 0 -3 1 0
ar	3 0 -1 -2 -2 0 1 0 0 0 0 0
archiv	-3 0 0 1 -2 2 0 0 -1 -2 -1 1
are	-1 0 -3 2 -6 -2 2 -1 -1 -4 1 1
around	2 -1 0 -3 -2 -1 1 0 0 -1 0 0
article	0 -3 -2 1 -2 -3 0 1 0 0 -1 -1
articles	0 -1 0 -3 -2 -1 1 0 0 0 1 -1
as	0 0 0 -3 -2 -4 1 -2 0 -1 -1 2
associated	-1 2 -2 0 0 0 -1 1 -2 0 -1 2
at	-2 1 1 -4 -5 2 2 -1 0 0 1 -1
auch	-2 -1 0 -1 3 -2 -1 -3 -2 1 0 0
audio	1 -1 -3 -3 0 0 1 0 -1 -2 3 0
auf	0 -2 0 -2 -1 0 -1 -2 0 -2 1 0
august	2 -1 0 -3 -3 -1 -1 -1 -1 0 -1 1
aus	1 -1 -1 1 -5 -1 0 -1 0 1 -2 1
author	-4 1 -2 4 -4 -3 0 -1 -3 3 -1 1
av	-2 0 -1 -1 -3 0 3 0 -1 -1 3 -3
b	-1 -1 0 0 1 -2 -1 0 2 -1 0 1
back	6 -2 0 -3 -4 -1 -4 0 0 -3 -1 2
be	0 -1 -2 -2 -3 -1 1 0 -1 -2 2 -1
because	-2 -1 -1 -1 2 -1 1 0 0 -1 0 1
become	0 -1 0 0 -2 -1 1 0 -1 1 0 0
before	1 -1 -1 -1 -1 -2 0 0 -1 0 -1 1
bei	1 -3 -2 -5 -2 -1 1 -1 -2 -2 0 1
beim	3 -1 -1 -3 -2 -2 0 -1 -1 -1 1 -1
bereits	0 0 -2 -1 0 0 -1 0 -1 -1 0 1
best	1 0 1 -1 1 -3 -2 0 -2 1 0 0
better	-1 0 -2 -2 -3 -1 3 0 -1 -1 2 -2
big	0 -1 -2 -2 -2 0 1 0 -1 0 0 1
bild	-2 -1 3 -1 0 -1 0 -1 0 1 0 -1
bilder	1 0 1 1 1 0 -1 0 1 2 -1 1
bis	0 0 -1 -2 -1 -1 0 0 1 -2 1 1
bitte	2 0 -3 -3 2 -2 -3 0 -2 -1 -2 3
blog	-1 2 -3 -1 -4 -1 1 0 -1 0 0 1
books	4 0 0 -2 -1 0 0 0 1 -1 0 0
both	-2 0 0 0 1 -1 0 0 0 0 1 -1
breaking	1 -1 -2 1 -4 0 0 0 3 -3 0 0
bu	2 0 0 -2 0 0 -1 0 0 -1 -2 1
business	1 2 -4 1 -5 -4 -1 0 2 0 0 -2
but	-1 1 -3 1 0 1 -2 -4 -1 1 0 0
buy	-2 -3 -2 -4 -3 -2 2 0 -2 1 1 -1
by	-1 -5 -4 5 -2 -6 -2 -3 -2 3 -1 -2
c	-2 -1 0 1 -3 0 2 0 -2 1 0 0
can	0 0 0 -4 2 -1 -1 -1 1 -1 -1 0
careers	4 0 0 -3 -1 -1 0 0 -2 -1 0 2
categories	-1 2 0 0 -2 -1 -1 0 -1 1 -1 1
ce	1 0 0 -1 -3 0 1 0 0 -1 -1 2
change	0 0 0 1 -2 0 -1 0 1 0 -1 0
city	3 0 0 -2 -2 0 -2 0 1 -1 -2 2
click	1 -1 -4 2 -1 0 -1 -2 1 1 -1 1
close	2 -2 -3 -5 0 -3 1 0 0 0 0 1
cnn	1 0 -2 0 -3 -1 0 0 1 -1 1 -2
co	1 0 0 -2 0 0 1 0 0 -1 1 0
comment	0 0 -2 0 0 -4 0 -2 0 1 -2 2
comments	0 1 -4 -2 -1 -1 0 -1 -2 2 0 0
community	4 0 0 -4 -2 -1 -1 0 -3 2 0 2
company	2 1 0 -1 -1 0 -2 0 0 -1 1 0
con	0 0 0 -2 -3 -1 2 2 -1 1 -1 2
connect	-1 -1 1 -4 -3 -1 1 -1 -1 -2 2 0
contact	0 0 -3 -1 0 -3 -3 -1 1 -1 1 0
contacto	2 0 0 -1 0 0 -1 0 -1 2 -1 0
content	1 0 2 1 -2 -1 -2 0 1 0 -3 2
continue	-1 2 -2 -1 -4 -1 1 0 0 -1 0 1
cookie	3 -1 0 -2 -2 -1 -1 0 0 -1 -1 1
cookies	3 0 0 -3 -1 0 -2 0 2 -1 -2 0
copy	-1 2 -2 -1 -5 -2 1 0 -2 2 0 0
copyright	1 1 -1 -2 -6 -3 1 -3 -2 0 -2 3
credit	2 -2 -2 2 -4 -2 -1 0 0 0 0 -1
culture	4 1 -3 -1 -4 -2 -1 0 0 0 0 -1
d	1 0 0 -3 -2 0 2 0 0 -1 -1 1
da	-3 0 0 1 2 -2 0 -1 0 0 1 -1
daily	-1 -1 1 -4 -4 0 2 0 -1 -1 2 1
damit	-2 -2 -1 1 -4 -2 3 0 0 -2 -1 2
dann	0 0 0 -1 -3 -2 1 0 0 -1 -1 1
das	2 -2 -1 -4 -2 -6 -1 -2 2 -4 -1 1
data	2 0 0 -4 -4 -5 3 -2 1 -1 0 0
datenschutzerklärung	3 1 0 -4 -2 -2 -1 0 -1 -1 -1 2
de	0 1 1 0 -3 -2 -2 1 1 2 -2 -2
dec	-3 0 -2 1 2 -1 1 -1 0 0 1 -2
december	0 2 -1 -2 -2 -2 0 0 -1 1 -1 0
deine	3 0 0 -3 -2 -1 -1 0 1 0 -2 1
dem	1 0 0 -1 0 -1 -2 0 0 0 -1 2
den	1 -1 2 -3 -3 -1 0 -3 0 0 -1 1
denn	1 -1 -1 -2 1 -2 -1 -1 0 2 -1 0
deportes	3 0 0 -2 -1 0 0 0 -1 1 0 0
der	0 -1 -5 -2 -1 -1 1 -1 -1 -1 0 0
deutsche	0 2 0 2 0 -1 -1 0 1 1 -1 0
deutschland	3 -1 0 -4 -3 -1 -1 0 1 0 0 0
di	0 -1 3 0 -3 -1 -2 0 1 2 -2 0
did	1 0 0 -1 -1 -1 0 1 0 -2 -2 3
die	-1 0 -1 1 -2 -5 2 0 -2 -1 0 1
diese	1 -1 -3 -4 -2 -4 2 -3 -1 -3 3 -1
dieser	2 -1 1 -4 -3 -3 0 0 -2 2 -1 1
dieses	-1 0 0 0 -1 0 2 0 0 0 0 0
digital	2 -1 -3 -4 -1 -1 1 0 2 -2 2 -2
digitale	-2 2 -2 1 -2 0 0 0 -1 1 -1 1
direkt	2 0 0 -1 -1 0 0 0 0 0 0 0
do	0 -3 -3 -4 2 -4 1 -1 2 -2 1 -1
doch	1 0 -1 -1 0 -3 -1 2 0 0 0 0
does	1 0 1 -2 -3 -2 0 0 0 -1 -2 2
don't	0 -2 -3 -3 -1 -3 3 -1 1 0 1 -1
donate	1 0 0 -3 -1 0 1 0 -2 2 1 -1
download	1 -1 0 -3 -2 -1 -1 0 -1 2 -1 1
dpa	-5 0 -1 4 -4 -1 -1 3 -1 -4 0 2
drucken	4 -2 -1 -3 -2 -2 0 0 -1 1 -1 -1
du	-2 1 -2 1 -5 -2 1 -1 1 -1 1 -1
durch	-2 -2 0 -1 1 -3 2 0 0 -2 -1 1
during	1 0 0 -1 -4 -1 -1 3 0 -1 -1 2
e	4 -2 -5 -5 0 -3 -1 -2 1 -2 -1 0
early	-2 0 0 -2 2 -1 -1 0 0 -1 2 0
economía	2 0 -1 -3 -2 0 0 0 0 0 0 -1
editor's	-1 -1 3 0 -4 -1 1 0 -1 3 0 -1
editorial	0 0 0 -3 -2 0 -1 2 1 -2 -1 0
education	-2 0 0 2 0 0 1 0 1 -1 0 -1
ein	0 -1 2 0 -6 -1 1 -3 1 1 0 -1
eine	-3 -2 -4 0 3 -4 0 -1 -1 -2 0 1
einen	2 -1 -1 -2 0 -1 0 0 -1 -1 0 1
einige	0 2 -1 -1 1 0 -1 0 0 1 -1 1
ej	0 1 0 -1 -2 0 -1 0 -3 2 1 -1
el	0 -1 0 3 4 1 -3 1 -2 2 0 -1
email	-3 -1 -6 4 0 -2 -4 -2 -2 1 -1 0
en	0 -2 1 -1 -2 -4 0 -6 1 1 -1 0
entertainment	3 2 -2 -5 -3 -1 -2 0 1 1 -2 -1
ep	2 0 0 -2 -1 -1 -1 0 1 -1 -2 2
er	-5 3 0 -3 3 -1 0 -1 0 2 1 -4
es	1 -1 0 -6 -4 -4 0 0 -1 0 -1 2
essen	2 -1 -1 -1 -2 -1 -2 0 1 -1 0 -1
este	-1 0 -2 1 1 -1 -3 0 -1 1 0 -2
et	2 0 -1 -2 -3 -2 -3 2 1 -2 -1 2
eu	1 1 -1 -3 -3 -1 0 0 2 -1 -1 1
europa	2 1 0 -4 -1 -1 0 0 1 -1 0 0
even	2 -2 -2 -3 1 -3 -1 -1 -1 1 -1 0
events	2 1 -1 -3 -3 -1 0 0 1 -2 0 1
every	-3 0 -1 1 -3 -1 5 0 0 0 0 -2
ew	0 0 2 -1 1 0 -2 0 0 2 -2 1
exclusive	0 -1 1 -2 -3 -1 -1 0 0 0 0 2
expand	3 0 0 -4 -1 0 0 0 1 -1 0 0
f	0 0 -1 2 -1 -1 -2 -1 3 0 -2 1
facebook	-1 0 0 -4 -5 1 0 -1 -4 2 1 0
featured	4 -2 -1 -3 -3 -1 1 0 3 -2 0 -1
features	-2 1 -2 1 -3 -1 4 0 -1 0 2 -1
feb	3 0 -1 -4 1 0 0 0 1 0 -1 0
february	3 -1 -1 -1 0 -1 -3 0 -1 0 -1 0
fi	0 3 0 -1 -1 0 -2 -1 -1 2 -2 0
filed	0 -1 0 1 -1 0 -2 0 1 0 -1 1
finanzen	0 0 0 -2 0 0 0 0 0 -1 0 1
find	-1 -1 -3 1 1 -1 0 -1 1 -1 -1 1
first	1 2 -2 -4 -1 -3 0 1 0 -1 1 -1
five	2 -1 2 -1 -3 -1 -2 0 -2 0 0 1
flipboard	5 0 0 -4 -1 -2 -1 0 1 0 -2 1
folgen	0 1 -1 -3 -3 -2 1 0 -1 -1 2 -1
follow	3 0 1 1 -8 -7 -4 -2 -1 1 -2 2
following	-1 -1 -1 -1 -2 -2 2 0 1 -2 2 -1
food	3 -1 -1 -3 -1 -1 0 0 2 -2 -1 -1
for	-1 0 -3 0 -1 -5 1 -2 -1 0 -1 1
former	0 -1 0 -3 -3 -1 1 1 0 -1 0 0
forum	3 0 0 -2 -1 0 -1 0 0 -1 -1 1
foto	-2 2 1 0 -4 1 -1 0 2 1 0 -1
fotos	-3 0 0 3 -1 -2 -2 0 -1 0 -2 2
four	1 0 0 -3 -3 -1 1 0 0 0 0 0
fragen	2 0 0 -1 -2 0 -1 0 2 -1 -1 0
france	-1 0 0 -2 -2 0 2 0 1 -1 0 0
free	1 0 -1 -4 -3 -1 3 0 0 0 1 -1
friday	3 -1 0 -2 0 0 -1 0 0 0 -1 0
from	0 -2 -3 -5 -2 1 1 -1 1 -1 0 -1
full	4 -1 1 -2 0 0 -4 0 0 0 -2 2
future	0 0 1 -2 -2 0 0 0 2 0 -1 -1
für	-3 -2 -2 -3 3 -1 2 0 -1 -3 2 -1
g	-1 -1 0 0 0 0 1 0 2 -1 1 -2
game	2 0 -2 -2 -3 0 0 0 -1 0 0 1
games	3 0 -1 -2 -1 -1 0 0 1 -1 0 0
ganz	0 -1 0 -2 -2 0 2 0 0 -1 1 -1
ge	2 0 -2 -2 -2 0 -1 0 -1 -1 1 -1
gerade	-1 0 2 -1 -3 -1 -1 2 0 2 -2 0
get	1 0 -3 0 -5 -3 0 -2 -1 0 0 2
getting	1 -1 -2 1 -2 0 0 0 -1 -3 2 1
getty	0 -1 1 -1 1 2 -2 0 -1 -2 2 0
gibt	-2 0 0 0 -1 0 2 0 0 0 1 -1
give	-1 0 -1 1 -1 -2 3 0 0 -1 1 1
global	2 -1 -2 -3 -2 -1 1 0 2 -3 1 0
go	3 -1 -2 -4 -3 -1 -2 0 2 -2 -1 -1
good	1 0 -1 -2 -2 -1 1 0 -2 0 1 1
google	1 0 -1 -3 1 -4 0 -1 1 1 1 -3
google's	0 0 -2 -1 -3 -1 2 0 1 -2 1 -1
got	1 0 0 -3 -1 -1 1 0 2 -2 0 0
government	0 0 -1 -2 2 -1 -2 0 0 1 -1 0
haben	2 1 -2 -1 1 -1 -2 0 0 2 -2 0
hat	2 1 -1 -1 -3 -2 -2 0 0 0 -1 1
have	2 0 0 -3 -3 0 -1 -1 -1 0 -1 1
he	-2 -2 -2 -1 0 -2 1 -1 0 -2 2 -2
health	3 1 -4 -6 -6 -1 1 0 1 -1 -1 -1
help	1 -1 0 -1 -2 -2 0 0 0 -2 0 1
her	-1 0 0 1 -1 0 2 0 0 0 0 0
here	0 0 1 -4 -2 -1 1 0 -2 -1 2 -1
here's	0 0 0 0 1 -2 -2 -1 -1 2 0 -2
heute	1 -1 -3 -3 -5 -1 4 0 -2 -3 4 -1
hier	1 -1 1 0 -1 -1 -2 -1 0 1 -3 2
high	-1 0 -1 0 -3 -2 2 0 0 -2 2 1
his	-2 1 0 -1 -1 1 0 0 0 0 0 0
home	-5 6 -2 2 -6 0 -3 -2 0 2 -2 -3
house	1 1 -2 0 -3 -1 -1 0 -1 0 0 2
how	4 -1 -3 -3 -3 -3 -2 -2 -1 2 -2 -1
however	1 0 -2 1 -2 -1 0 -2 0 -2 -2 3
http	-1 0 0 -2 -3 1 1 -1 -1 0 1 -1
https	3 0 -2 -1 1 -2 -2 -1 -1 1 -1 1
i	1 -2 0 1 -7 -6 0 0 1 -2 -2 4
i'm	0 -1 -1 -4 -7 -2 2 -3 -1 -2 1 0
i've	-3 0 0 -1 -3 -1 3 0 -1 0 1 -2
ich	3 -1 -2 1 -5 -1 -3 -1 -1 -3 -4 4
if	0 -1 -2 -7 -1 -5 0 1 -1 -2 0 1
ih	0 0 0 -2 -1 0 1 0 0 -1 0 0
ihr	1 -1 -2 -3 -3 -1 2 0 0 -1 1 0
ihre	1 -1 -2 -4 -5 -2 1 -1 0 -2 0 0
il	3 1 -2 -2 -4 -2 -2 2 -2 2 -2 2
im	-1 0 -1 1 0 1 0 -1 -2 1 2 -2
image	-1 -3 -2 -2 3 2 -4 -1 -3 -2 2 0
images	0 1 -2 -1 -3 0 2 0 -2 0 2 1
immer	-3 0 -2 -2 2 -2 3 -1 0 0 1 -2
in	1 -2 1 -6 0 0 -1 -5 0 -2 0 -1
info	0 -1 -1 2 -2 -1 -1 0 0 -2 -1 1
instagram	-2 -3 -1 1 1 -1 0 0 0 -1 1 0
instead	-4 0 0 0 1 0 0 0 0 0 1 -1
international	1 0 -1 0 1 -1 -2 0 3 -1 -1 -2
interview	2 1 0 -3 -1 0 0 0 -1 1 0 1
ios	3 -1 0 -2 -2 0 -2 0 -1 1 -1 2
ir	0 0 0 -2 -1 0 1 0 1 -1 1 -1
is	1 0 -1 0 -4 -1 -1 0 1 -1 -1 1
ist	1 0 -3 2 -6 -2 -1 0 1 1 -1 0
it	0 0 1 -8 -1 -3 0 0 0 0 -1 0
it's	-1 0 1 0 -1 -1 2 -2 0 0 -1 1
j	-1 -1 0 -2 2 0 -2 0 -2 1 1 -1
ja	2 -2 2 0 0 -2 -3 -1 -1 1 -1 1
jan	1 0 -2 -2 -3 1 -1 -1 0 -1 0 0
january	-1 -1 -3 2 0 -2 0 0 -1 0 0 0
je	2 0 0 -1 -2 0 -2 0 0 -1 0 0
jetzt	-1 -1 -4 -2 1 -2 1 -1 0 -1 0 1
job	2 -1 0 0 -1 0 -2 0 0 -1 0 0
jobs	2 -1 -1 -4 -1 -1 -1 0 1 -2 -1 0
join	4 1 -3 -7 1 -2 -4 -2 -2 1 -2 2
july	-1 0 -2 1 2 -2 2 -1 0 0 2 -1
june	-2 -2 0 -4 -5 -1 2 0 -1 2 1 -1
just	-1 -1 -2 -3 1 -1 0 0 -2 1 -1 0
k	-1 -1 0 1 -3 0 1 -1 1 -1 1 -1
keep	0 0 -1 -2 4 -2 -4 0 -1 -1 -1 2
kein	-4 0 3 3 -2 -2 1 0 0 2 0 -1
keine	-1 -1 -2 -1 1 -1 1 1 2 -2 0 0
kommentieren	2 0 0 -2 -2 0 0 0 0 0 0 1
kontakt	3 -1 -1 -2 -3 -3 -2 -1 1 -3 -2 2
kurz	-2 0 0 3 -1 0 -1 -1 0 1 -2 1
l	2 -1 0 -2 -1 0 0 0 1 -1 0 0
la	2 -1 2 0 -3 -6 -1 0 1 0 -1 0
las	-2 1 -3 1 3 -1 -2 -1 -1 3 -2 0
last	-1 0 -2 1 3 -2 -3 -2 0 0 -2 1
latest	5 -1 -2 -5 -6 -2 -4 0 0 0 1 0
laut	-2 -1 0 0 0 -1 1 -1 0 -1 2 -2
le	1 -2 -1 -2 -3 -1 2 -1 1 1 -1 0
learn	-1 2 1 1 -5 -3 0 -1 -2 0 0 0
les	0 0 1 -3 -2 1 0 -1 0 3 -1 0
lesen	5 0 0 -3 -5 -3 -3 0 -2 0 1 -1
let's	1 -1 -1 -3 -5 -1 2 0 1 -2 1 0
liebe	1 0 0 1 -3 -1 -1 0 0 0 0 0
life	3 -1 -2 -4 0 -1 -1 -1 -1 -3 1 1
lifestyle	1 -1 0 1 0 -1 0 0 0 -1 2 0
like	3 0 -2 -4 1 1 -3 -1 -2 -2 -4 5
link	-1 -1 -3 -5 1 -1 2 0 -2 0 1 1
linkedin	0 -1 -2 -1 -3 -2 3 0 -1 1 3 -3
links	-4 0 0 -2 -2 0 4 1 0 0 3 -3
listen	4 -2 -2 -2 -2 -1 -1 0 -1 -1 0 1
live	6 0 -3 -7 -5 -3 0 0 -1 -1 0 2
lo	3 0 -1 -2 -4 0 -1 0 -1 2 -1 -1
loading	-2 -2 -2 -5 1 -2 2 0 0 -1 3 -3
local	0 3 -1 0 -4 -1 0 0 -1 2 0 -1
log	6 -2 -1 -4 -4 -2 -2 0 1 -3 -3 3
login	3 -1 -1 -1 -3 -2 -1 0 -1 1 -2 0
logo	5 -1 -2 -5 -4 -1 -2 0 2 -2 -1 1
logout	2 0 0 -2 0 0 0 0 0 0 0 0
london	1 0 -2 -1 3 3 -3 0 0 3 -2 0
long	0 0 0 -1 -2 0 1 0 0 -1 0 0
look	-3 0 -1 -1 -2 3 0 0 -1 -1 1 -1
looking	-1 0 0 -2 -4 -1 2 -2 -1 -1 3 -2
los	0 0 1 0 -2 -3 0 1 -2 2 0 0
love	3 1 0 -3 -2 -1 -2 -1 1 -1 -2 2
m	1 -1 0 -2 1 0 -1 0 0 1 0 0
magazine	3 0 0 -2 -2 -1 -1 0 1 0 -1 -1
mail	4 0 -1 -4 -1 -1 0 0 -1 1 -1 1
main	3 -1 0 -1 -1 0 -2 0 -1 0 -1 1
make	1 -3 0 1 -4 2 0 0 -2 2 0 2
man	1 -1 0 -4 -1 -1 -1 -1 -3 2 0 0
many	-2 0 -1 0 4 -1 -3 1 0 -1 0 1
march	-2 1 -2 -1 1 -1 2 0 0 -1 2 -1
may	2 -1 0 -1 -1 -3 -1 0 -1 0 -1 1
media	-2 -2 0 1 2 -2 -2 0 -1 -2 0 1
mediadaten	1 0 -1 -2 -1 -1 -1 0 0 -1 0 0
mehr	4 -4 0 -10 -6 -5 -2 -2 -1 -1 3 -2
mein	1 -2 -1 -3 -3 -2 2 0 1 -1 1 -1
meine	0 0 -1 -4 2 -2 -1 0 0 -2 0 1
menschen	1 0 0 -3 1 -1 -1 1 0 0 -1 1
menu	0 -1 -1 2 -1 -1 -1 0 2 -2 1 1
menü	3 -1 -1 -4 -3 -1 0 0 0 -1 0 1
messenger	3 -1 -2 -4 1 -1 -1 0 -1 1 -1 0
mi	2 -1 -1 -1 -3 -1 -1 0 -1 1 -1 1
mit	-2 0 1 -3 1 -4 0 1 0 0 0 0
mo	3 0 0 -2 -2 -1 -1 0 1 -1 0 -1
mobile	-1 1 -2 2 -3 -2 -2 0 3 -3 -2 -1
mode	3 0 0 -2 0 0 -2 0 0 -1 1 -2
money	0 0 0 -2 -1 0 2 0 0 -1 2 -1
more	4 -1 -3 -6 -4 -7 -1 -5 -2 2 0 0
most	3 -2 -3 -1 3 -2 -5 -1 1 -2 0 -1
movies	1 0 0 -1 0 0 0 0 -1 2 0 0
mundo	2 -1 0 -1 0 0 0 0 1 -1 0 0
music	3 -2 0 -2 -1 0 0 0 2 -2 0 -1
my	2 -3 -4 -6 0 -3 0 -2 0 -4 1 0
más	2 -1 0 0 -4 -2 -1 0 0 0 -2 2
n	0 0 0 -1 -2 0 1 1 0 0 0 0
na	2 0 -1 -1 -3 -1 0 0 0 -1 -1 1
nach	-1 1 0 3 -6 1 0 0 -3 0 0 1
name	4 0 0 -2 -2 -1 -3 -1 0 -1 -2 2
national	-1 1 1 -1 -1 -1 -2 0 -3 2 -1 2
navigation	3 -1 0 -3 -1 0 -1 0 2 -2 -1 1
neben	-1 0 0 -1 -5 -1 3 -1 0 0 0 0
need	-2 0 0 -2 -3 -4 4 -1 0 0 3 -3
network	-1 0 0 -1 -1 0 2 0 -1 0 1 -1
neu	3 0 -1 -2 -1 0 -2 0 0 -1 0 1
neue	1 0 0 1 -3 -1 0 0 0 -1 1 1
neues	2 -2 0 -2 -4 -1 2 0 1 -2 -2 3
neueste	1 -1 0 0 -3 -1 -2 0 1 -2 -2 2
new	-2 0 0 0 -4 0 1 -1 -2 0 1 -1
news	3 0 -3 1 -8 -4 -4 -1 1 -2 -1 -1
newsletter	4 -2 -2 -6 -2 -2 -3 -1 0 -1 -1 1
newsletters	1 1 -1 -5 -1 -1 0 0 -1 2 0 0
next	1 -3 -3 0 1 -1 -1 2 -2 -2 0 3
nicht	-2 0 0 2 -3 -2 3 0 0 -1 2 -2
no	3 -3 -2 -8 -5 0 0 0 0 -1 -2 2
noch	-1 0 0 -3 -3 -1 2 0 -1 -1 3 -2
not	-1 0 -2 -2 -6 -2 2 0 1 -1 1 -1
note	-3 0 -1 2 -5 1 0 -2 1 -2 -1 1
nov	1 0 0 -2 -3 -2 1 -1 -1 0 0 1
november	1 0 -4 0 -1 -4 -1 0 -1 1 -1 1
now	-5 1 -2 0 2 -3 1 0 -1 0 1 0
nu	-2 0 0 3 -1 -1 -1 0 0 1 -1 0
nun	1 0 0 -1 1 0 -2 1 0 0 -2 2
nur	-2 -2 2 -1 1 -1 0 1 -3 2 2 -1
o	3 -1 -2 -5 -3 -3 2 -1 0 1 1 -2
october	-1 -2 0 1 -6 -2 0 1 -2 -1 1 1
od	-2 0 0 2 -1 0 0 0 1 0 0 -1
of	-2 0 -1 -2 -5 -1 2 0 0 -1 2 -2
og	-1 -1 0 2 2 1 -4 1 0 -1 -2 2
ohne	0 0 0 -1 -2 0 1 0 0 0 0 0
om	3 -1 0 -1 -3 0 0 0 2 -2 0 0
on	5 -1 -5 -4 -3 -4 -1 -2 1 0 -1 0
once	0 0 -1 1 -4 -2 0 1 0 -1 -2 2
one	2 -2 -3 0 2 -1 -2 -2 0 -4 -2 1
online	2 -1 -2 -3 0 -2 0 0 2 -1 -1 -1
only	0 -1 0 0 -1 0 0 0 -1 2 1 -2
open	0 -3 2 0 0 0 -1 0 -1 0 0 0
opinion	0 -1 -3 1 2 0 -3 0 0 1 -4 0
opinión	2 0 0 -1 0 0 0 0 0 0 0 0
or	-1 -2 0 -3 4 -3 -2 -1 0 0 2 -3
other	3 -2 0 -1 0 0 -3 0 2 2 -1 -3
our	1 -2 -2 -2 2 -1 -1 -1 2 -3 0 1
ov	-1 0 -2 1 2 -1 0 0 1 0 -1 1
over	-1 0 -1 -1 -2 0 2 0 1 -1 1 -2
oz	2 0 -1 -2 -2 0 -1 0 1 -1 0 -1
p	2 0 0 -2 1 -1 -2 0 0 -1 0 1
pa	0 0 0 0 -3 0 0 -1 0 0 0 0
page	-2 0 -1 -2 -2 0 3 0 0 -1 1 -1
panorama	-2 2 0 2 -2 -1 -1 0 0 2 -1 -1
par	-1 -2 0 4 -2 -2 0 -1 -2 2 0 0
partner	3 0 0 -3 -1 0 0 0 2 -2 0 0
pe	-2 -1 0 -1 -1 0 2 0 -1 -1 1 1
people	1 -1 -1 -3 1 -2 -1 0 0 -2 2 0
per	-2 -1 0 0 -2 -1 3 0 -1 1 1 -1
personal	2 0 0 -3 -2 0 0 0 1 -1 -1 1
photo	-4 1 -4 -2 -1 2 4 0 -2 -3 2 1
photos	3 -3 3 -2 0 -3 -3 0 1 1 -1 -1
picture	-1 0 -2 1 -4 -2 3 0 -1 1 2 -2
pinterest	3 -1 0 -3 -1 -1 0 0 -2 1 1 1
place	-2 0 0 -1 2 -1 1 0 0 1 1 -1
play	1 -1 -4 -4 -1 -3 1 0 -1 1 0 0
please	0 -1 -2 0 1 -3 -1 -1 -1 1 -3 3
po	0 0 2 1 0 -1 0 0 0 1 0 0
podcast	0 1 1 -4 0 -1 -2 0 -2 2 -2 0
podcasts	4 -1 -1 -5 -3 -1 -3 0 1 -2 1 -2
policy	3 0 0 -2 -1 0 -1 0 0 0 -1 -1
politics	0 4 -2 1 0 -2 -2 -1 -3 4 -1 1
política	0 0 2 0 -3 2 -2 0 1 -1 -1 1
popular	3 -1 0 -4 -4 -2 -1 0 -2 -2 1 1
por	0 0 -2 2 -2 -4 -1 -2 -1 0 0 0
post	0 -2 -1 -4 2 -2 0 0 1 -2 -2 2
pour	1 -1 -1 -1 -2 -2 0 0 -1 1 -1 1
powered	1 1 -1 -1 -3 -2 -2 0 0 0 1 0
president	1 -1 -3 -4 -5 1 1 0 0 -1 0 -1
press	3 -1 -1 -3 -2 -1 1 0 1 -3 1 1
presse	1 -2 0 0 -1 -1 -1 0 2 -2 -1 -1
previous	0 1 0 -1 -1 -2 -1 -1 0 1 -2 1
print	-4 1 -6 3 1 -4 -3 0 -3 4 -1 -1
privacy	6 -2 -1 -5 -5 -2 -2 -1 -1 1 -2 0
public	2 -1 0 0 -2 -1 -2 -1 1 -1 1 -1
published	-3 0 -3 -1 2 1 3 -1 -2 0 3 -2
ratgeber	3 -1 -1 -4 -2 -1 -2 0 0 -2 0 0
read	2 -4 -5 -1 0 -5 -2 -2 -3 2 0 0
real	5 0 -1 -5 -2 0 2 0 -1 2 1 0
recent	3 -2 -2 -4 -3 -1 2 0 0 -2 1 0
recht	0 1 0 -3 -1 0 0 0 0 0 0 0
recommended	1 -1 -1 -3 3 0 -5 0 3 -1 -5 1
reddit	0 -1 -3 -6 -3 -2 3 0 -3 1 3 0
register	1 -2 1 -2 -3 -2 0 0 1 -2 0 1
registrieren	2 0 0 -1 0 0 -1 0 1 0 -1 0
reisen	-1 2 0 -2 0 0 -1 0 -1 1 2 -1
related	5 -4 -5 -1 -2 -6 -4 -1 -3 -2 -1 3
report	2 -2 -2 0 0 -3 -3 -1 -2 0 -1 2
reporting	-1 1 0 -1 -2 -2 -2 2 1 1 -2 2
reprints	3 0 -2 -3 1 0 -2 0 -1 1 -2 1
reuters	1 -1 -2 -1 0 0 -1 -1 -1 -1 1 -1
reviews	3 -1 0 -4 -1 0 0 0 1 -2 0 -1
rss	2 -3 -1 -2 -5 -2 1 0 1 -3 1 1
rund	-2 0 -1 -2 0 -2 2 0 1 -1 1 -1
s	-3 -1 -1 -3 -4 -2 4 0 0 -2 3 -3
save	1 -1 1 0 -2 -1 -1 0 -2 2 0 1
schließen	0 -1 -1 1 -1 -1 -2 0 -1 0 -2 1
schon	-3 0 0 2 3 -2 1 0 0 2 2 -2
science	4 0 -2 -4 -4 -1 -2 0 2 -3 0 -1
se	2 -1 0 -2 -3 -1 -2 -1 1 0 -1 -1
search	-1 0 -4 1 0 -5 2 0 0 1 -1 -1
sections	3 -1 -1 -2 -1 -1 0 0 1 -2 0 0
security	0 1 -1 -3 -2 -1 3 0 1 0 2 -3
see	4 -2 -2 1 -3 -3 -3 0 0 0 -3 2
según	-2 0 0 0 -1 0 2 0 0 0 2 -1
seit	0 0 -1 -1 -4 -2 2 0 1 -1 1 -3
september	1 0 -1 -2 -2 0 0 0 0 0 1 0
service	1 -2 -1 -2 -1 -1 -1 0 3 -2 1 -1
services	0 0 0 -2 -1 0 1 0 1 -1 1 -1
set	-2 0 -1 -2 -3 0 3 -1 0 0 2 -2
share	2 -2 0 -3 0 -1 -1 0 -1 1 -1 1
she	0 1 1 1 2 -1 -4 3 -1 1 -1 1
shop	1 1 -2 -2 -4 -1 0 0 -1 1 2 -1
should	2 -1 0 -2 1 -1 -2 0 0 0 -2 0
show	4 0 0 -4 -3 -1 1 0 -1 2 -2 -1
si	4 -1 0 -2 0 -3 -3 -1 1 0 -4 3
sie	3 0 -4 -3 -3 -4 -2 -1 0 -1 -2 1
sign	7 0 -4 -3 -6 -5 -4 -2 1 0 -2 1
since	-2 0 0 -2 -5 -2 4 1 0 -1 1 -1
site	-2 -1 0 2 -2 0 1 -1 0 2 -1 0
skip	3 1 -4 -2 -6 -3 -1 0 3 -1 -1 -2
small	2 -1 -2 -4 -2 0 -1 0 0 0 -1 0
so	-3 0 1 -1 -1 -1 2 -3 0 2 -1 0
social	2 -2 -1 -3 -4 -2 1 0 2 -3 0 0
some	-2 0 -3 -3 1 -3 0 1 -1 1 -1 1
source	-3 -1 -2 -3 2 -2 2 0 -1 1 -1 0
special	3 -1 0 -5 -2 -1 1 0 2 -3 0 1
sponsored	4 -1 0 -3 -4 -1 -1 0 -2 2 1 -1
sport	2 0 -2 -7 -5 -2 0 0 3 -2 -2 -2
sports	1 0 0 -1 -3 -1 0 0 -1 1 0 1
staff	-1 0 -3 -1 -3 0 2 0 -1 -3 2 -1
start	-4 1 -3 3 -3 -2 2 0 -2 1 0 1
state	0 -1 2 -3 -1 0 0 0 0 0 -1 0
store	0 0 0 -2 -1 0 2 0 1 -2 1 -1
story	0 0 1 0 -1 -2 -2 2 -2 -2 1 2
submit	4 -1 0 -1 -3 -2 -3 0 -1 2 0 -1
subscribe	3 0 3 -3 -7 -4 -3 -2 1 -1 1 -1
suchen	-1 -2 -1 1 -3 -2 1 0 2 -3 0 0
support	-1 1 2 0 -3 -1 0 0 -1 1 0 0
t	2 -2 1 -2 0 0 0 0 1 1 -1 -1
tags	7 0 -1 -6 -6 -3 -4 -1 -1 1 -4 4
take	2 0 0 -3 -3 -2 -1 0 -1 -1 1 0
taking	0 -1 0 -1 2 0 -2 0 1 -1 0 0
te	0 -1 0 -3 1 0 -1 -1 1 -1 -1 1
team	-1 0 0 1 -2 -1 2 0 -1 0 0 1
tech	3 1 -2 -4 -4 -2 1 0 0 -2 0 0
technology	3 -1 -1 -4 -3 -1 -2 0 1 -2 1 -2
teilen	0 -2 2 -3 0 -4 0 -1 -1 -1 -1 2
telegram	-2 -1 2 1 -2 -1 1 0 -2 2 2 1
temas	0 1 -2 -3 2 0 -3 0 1 -2 -1 2
termine	1 0 -1 -2 -1 -1 0 0 0 -1 0 0
terms	3 -1 -1 -1 -5 -4 0 -2 2 -2 0 -1
that	2 0 -1 -2 1 1 -3 1 0 0 -2 2
that's	-1 1 -1 -4 -1 0 0 2 0 0 0 1
the	-1 -2 -2 -3 0 1 -1 1 -1 -1 2 -1
thema	0 -1 -1 3 -3 -1 0 0 1 -2 0 -1
then	0 0 0 -1 -5 -1 2 0 0 1 0 0
there	-2 0 1 -1 -2 -3 1 -1 0 2 -2 0
there's	-1 -1 -1 -1 -2 1 2 -1 -1 -1 2 -1
these	2 -1 -4 -1 -1 -4 -1 -1 0 -1 0 1
they	-2 0 -2 -3 1 1 0 2 1 1 -1 0
think	1 0 -1 -2 -2 -1 0 0 1 -1 1 -1
this	-2 -1 -1 1 0 0 0 -1 0 0 1 -1
those	-3 0 -2 1 -3 0 4 0 0 -2 2 -1
though	-1 0 0 -1 -3 1 1 0 0 -1 3 -2
three	-2 -1 2 -2 1 -2 1 0 -1 -1 3 -2
tiktok	1 -1 1 -3 -1 -1 -1 0 -3 1 1 -2
time	-1 1 -3 -4 0 -2 1 0 -1 2 -1 1
tips	0 -2 0 1 2 0 -3 0 0 -3 0 1
to	-2 -1 -2 0 0 -4 2 0 2 -3 1 -1
today	-3 -2 -2 -2 -1 -1 4 0 0 -2 1 0
today's	3 -2 -3 0 -4 0 -1 0 1 0 -1 -1
top	7 -2 -3 -3 -7 -3 -3 0 1 -2 -2 1
topics	2 0 0 0 -2 -1 -3 0 0 2 -3 1
travel	2 1 -1 -2 -3 -2 -1 -1 2 -1 -1 -2
trending	1 -2 -1 -1 -4 -2 1 0 1 -2 0 -1
tt	9 -4 -5 -7 -10 0 -1 0 -4 4 -1 -3
tu	1 -1 0 -2 -3 0 0 -1 0 -2 0 0
tweet	-2 0 1 -4 -3 -3 3 0 0 0 2 -2
twitter	1 0 -3 1 0 -2 -2 -1 -3 2 1 0
two	2 0 0 0 -1 -1 -2 1 0 3 -3 0
u	2 0 -1 -5 -1 -1 -1 -1 2 0 -2 -1
um	3 -1 -1 1 -1 -3 -2 -3 -1 0 -1 2
un	0 0 -4 1 -3 0 0 1 -1 2 -1 1
una	1 -2 0 -2 -2 -1 1 0 -1 -1 2 0
und	-1 -1 -1 2 -2 -3 1 -4 -2 1 0 0
under	1 0 0 -3 -2 0 1 0 0 -3 3 -1
une	-1 0 0 -2 -3 -1 4 0 0 -1 2 -1
unser	2 -1 -1 -1 -1 -1 -2 0 -1 -1 -2 2
unsere	1 -1 -1 -2 -1 -1 1 0 0 -1 0 1
unter	1 0 0 0 -3 -2 0 0 0 -1 -1 1
unternehmen	2 -2 0 -2 -1 0 2 0 2 -2 1 0
unterstützen	3 0 0 -1 -1 0 -2 0 0 0 -2 2
up	1 -2 -2 -1 -2 0 0 0 2 -2 0 0
update	-4 3 -1 1 1 -1 0 0 -2 2 0 -1
updated	-3 -3 -1 -2 4 1 1 0 -3 2 1 -1
us	2 0 1 -7 1 0 0 -1 1 -1 1 -1
use	-2 -1 -1 -4 -3 -1 3 -1 0 -1 1 -1
using	-1 0 0 0 -2 0 2 0 -1 0 1 0
v	2 1 -2 -3 -3 -1 -1 -1 0 -1 -1 1
va	2 -1 -1 -1 -2 0 -1 0 -1 2 -1 -1
ver	-2 0 0 2 -3 0 -1 0 -2 1 -1 1
veröffentlicht	3 -2 1 -5 -1 2 -2 0 -3 3 -1 0
video	-1 0 -4 0 4 1 -2 -1 -1 0 1 0
videos	5 -1 -1 -4 -2 -1 -2 0 0 0 2 -1
viele	-3 0 -2 -3 -4 -2 4 0 -2 -1 2 -1
vielen	2 1 -2 -1 -3 -1 0 0 0 -1 0 0
view	-3 1 -4 5 -1 -3 -4 -1 -3 2 -2 2
visit	-1 -1 0 -1 -4 -1 3 0 0 0 1 -1
von	-4 -5 0 6 -1 -4 0 0 -2 -1 -1 1
vor	1 -1 0 -1 -3 -2 0 -1 0 0 0 0
w	3 -1 0 1 -1 -1 -2 1 -1 2 -3 3
want	4 -1 1 -2 0 -1 -3 -1 0 0 -2 2
warum	-1 1 2 2 -1 -3 -2 0 -2 1 -1 1
was	0 -3 -1 2 0 -3 -1 0 -1 2 -2 0
washington	2 0 -2 -1 -5 -2 -1 0 -2 0 2 -3
watch	3 -1 -1 -1 0 -5 -2 -1 0 1 -1 1
we	2 1 0 -5 -6 -1 -1 -1 -2 1 0 0
we're	-1 0 -2 -3 -6 -1 2 -1 1 -1 4 -4
we've	0 -1 1 -2 -2 -1 -1 0 -1 1 -1 1
weather	0 1 -1 -5 -1 0 1 0 1 -2 1 -1
web	-2 0 -4 -4 3 -1 -1 0 1 1 -1 0
website	1 -1 0 1 -3 -1 -2 0 -1 1 0 0
wednesday	2 -2 -3 -3 -1 -1 0 0 0 -2 0 1
weiter	1 -1 0 -1 -2 -1 -1 0 0 -1 -1 1
weitere	0 -2 2 2 -4 -3 -3 -2 2 -2 -3 2
welche	-1 1 -1 -1 1 -1 0 0 0 0 2 -3
well	0 0 0 -2 -3 -1 1 0 1 0 -2 1
welt	2 0 -1 -1 -1 0 0 0 1 0 -1 0
weniger	0 -1 -2 -1 -2 0 3 1 1 -2 2 -1
wenn	-2 -1 -2 -1 0 -3 1 -1 0 0 0 -1
wer	-2 1 -2 -1 3 -4 1 -1 2 -1 0 -1
what	1 -5 1 0 -2 2 -1 -1 -2 3 0 -1
what's	1 -1 -2 0 -4 -2 1 0 -1 -1 1 -1
whatsapp	-2 -1 3 -6 -3 -1 1 0 -2 2 0 -1
when	0 -1 -3 -3 3 -5 -1 -3 2 -2 0 0
where	0 0 -1 -2 -2 1 -1 0 1 -1 -1 1
whether	-1 0 0 -2 -3 1 3 0 -1 -2 3 -2
which	0 0 0 -1 -4 -3 1 0 0 -1 1 0
while	0 0 -2 -1 -7 -2 2 0 0 -2 2 -1
white	3 -1 -1 -2 -4 -1 -1 0 0 -1 2 -1
who	0 -1 2 -4 -4 -1 1 -2 1 -2 0 -1
why	2 -3 -1 -1 -2 0 -2 0 0 0 0 0
wie	-1 -1 0 1 1 -3 0 -4 -1 1 0 0
will	0 -3 1 0 1 -1 -1 -1 3 -3 -2 1
wir	0 -2 0 -2 -2 -4 1 -3 0 -1 -1 1
wissen	3 -1 0 -3 -2 0 0 0 0 -2 -1 1
with	-1 -3 -2 0 -6 -3 5 -2 2 -3 2 -2
wo	2 0 -1 -1 -5 -2 -1 -1 1 0 0 0
wohnen	-2 0 0 2 -1 0 2 0 2 -1 0 -2
work	-2 0 -1 2 -1 -1 2 0 0 1 2 -3
world	4 -1 0 -1 -2 -3 -4 0 3 -3 1 -3
written	-4 0 -1 4 -2 -1 -1 0 0 3 -2 -2
www	0 0 -1 1 0 -2 0 0 0 -2 -1 1
während	-1 0 -1 -2 -1 -3 2 0 -1 -1 1 0
x	3 -1 0 -3 -2 -1 -1 0 -2 1 -1 2
you	1 -3 -4 -7 2 -1 -1 -4 0 -3 1 2
you're	2 0 0 -2 -3 -1 0 0 1 0 1 -1
your	4 0 1 -7 -2 -1 -3 -1 3 1 -4 1
youtube	-3 -1 2 4 0 -1 0 -1 0 2 -1 -1
z	1 0 0 -1 0 0 0 0 -2 2 1 1
ze	-2 -1 0 -2 1 -1 1 0 1 -1 1 -1
zi	1 -1 0 -2 -1 -1 -1 0 -1 0 -1 1
zu	-1 -1 -2 -4 -2 -2 2 0 1 0 0 -1
zum	0 -1 -2 -6 -1 -2 2 1 1 -3 1 0
zur	0 -1 -3 -2 -1 -3 1 0 0 -1 1 -1
zurück	0 -2 -3 -1 3 -1 -3 0 1 -1 -3 2
zwei	-1 -1 -1 -2 3 -1 -1 0 -2 2 0 0
à	-1 1 -1 -3 2 -1 -1 0 1 -2 -1 1
últimas	4 -1 -1 -3 -2 0 -1 0 1 -1 -1 1
über	1 -1 -2 -2 -5 -2 0 -1 0 -4 -1 2
# first words
0 0	-2 -7 -7 3 -4 -3 -1 -6 -1 1 0 -1
0 april	1 -2 -1 0 -2 -1 -1 0 0 0 -1 1
0 comments	4 -1 0 -4 -2 -1 -3 -1 -2 1 -3 3
0 de	2 -2 -2 1 1 -3 -4 0 0 1 -1 -1
0 gmt	-4 0 0 4 -2 0 -2 -1 -1 -2 -2 4
0 hours	1 0 0 -1 -3 -2 -2 0 -1 0 -1 2
0 jahre	2 1 0 -2 -2 0 0 0 0 0 0 0
0 min	0 -2 -1 3 -4 -3 -3 0 0 3 -3 1
0 november	0 -1 -2 1 -4 -2 0 -1 0 0 -1 1
0 of	1 -1 -1 -2 -1 -1 0 0 -1 2 0 0
0 the	3 -2 0 -2 -1 0 -2 0 1 2 -2 0
0 things	1 1 -1 -2 -3 0 -1 0 -1 2 -1 2
0 x	5 0 0 -3 -1 0 -3 0 0 0 -1 1
0 years	1 1 0 -1 -1 0 -2 0 0 1 -2 1
0000 0	-2 -1 -1 3 -2 -2 -1 -1 -1 2 -3 -1
0000 0000	5 0 0 -2 -3 -1 -2 0 0 -1 -2 2
0000 the	2 1 0 -2 -2 -3 -1 0 1 1 -1 -1
0000 年	0 -2 -1 0 -4 0 2 0 0 1 0 -2
a 0	-3 0 1 -1 0 2 1 0 -1 0 2 -1
a 0000	-2 -3 0 3 -2 0 -2 0 3 -3 -2 2
a few	1 0 -1 0 -3 0 0 0 0 -1 -1 2
a new	0 -1 -1 -2 2 -1 -2 0 0 0 -1 1
about the	-3 0 0 4 -2 -1 -1 0 2 -1 -1 -1
about us	4 0 0 -3 -2 0 -1 0 -1 2 -1 -1
according to	-4 0 -3 0 -1 0 4 -1 0 -3 4 -3
ad choices	3 0 0 -2 -1 0 0 -1 1 -1 0 -1
advertise with	2 0 0 -1 0 0 0 0 2 -2 0 -2
after a	1 0 -2 -1 -1 0 0 0 0 -2 0 1
after the	1 0 0 1 -2 0 0 1 0 -1 -2 2
all rights	2 0 0 -1 -2 -1 0 -1 0 0 0 0
am 0	0 0 -1 -1 -2 0 1 0 1 -1 1 -1
ap photo	-3 -1 0 1 -4 3 -2 0 -2 4 -4 -1
april 0	-1 -2 -2 1 -3 -3 0 0 -1 -2 1 0
april 0000	3 0 0 -3 0 0 -2 0 1 -1 1 -1
are you	0 -1 0 0 -2 0 1 0 0 -1 -1 1
around the	2 -1 0 -2 -1 -1 0 0 0 -1 0 1
as a	0 0 2 1 -1 0 1 0 0 2 -1 -1
as the	-1 0 -2 -1 -2 0 3 0 0 -2 1 0
associated press	-6 -1 0 3 -5 -1 -2 5 -2 3 -5 5
at the	-3 0 -1 -3 -3 -1 4 0 1 -2 3 -1
auch die	-2 0 -1 0 -3 0 2 0 0 0 1 -1
auf der	-1 -1 -2 -1 2 -1 -1 0 -1 2 0 -1
august 0	1 0 0 -1 -4 -1 -1 0 -1 -1 -1 1
aus dem	0 0 0 -2 -3 0 1 -1 0 -1 -1 1
back to	5 -1 0 -2 -3 -1 -3 0 -1 -2 2 1
become a	4 -1 -1 -3 -2 -1 0 0 -1 1 0 0
bei den	0 0 0 -2 -2 0 0 0 0 -1 0 0
best of	0 -1 0 2 -1 0 -1 0 -1 1 -1 1
breaking news	4 0 0 -3 -1 0 -1 0 1 -1 -1 -1
but the	-2 -1 -2 -1 -3 0 3 0 -1 -1 1 0
click here	2 -2 -1 -3 -3 0 1 -1 -1 0 1 0
click to	2 -2 -2 -3 0 -2 -3 -1 0 1 -1 0
connect with	5 0 0 -3 -3 -3 -5 0 -1 -3 2 1
contact us	5 0 0 -3 -1 -1 -1 0 2 -2 -1 0
copyright 0000	10 -1 -1 -6 -8 -6 -5 -4 -1 -1 -5 4
das ist	1 0 0 -1 -2 0 -1 0 0 0 -1 1
das könnte	4 0 0 -2 -4 -1 -3 -2 -2 -1 -1 1
dec 0	-1 -1 0 1 -3 -1 -2 -1 0 1 -2 -2
december 0	-3 -1 -2 3 -5 -2 0 -1 1 0 -1 1
deine e	1 0 0 0 -2 0 -1 0 1 0 -1 1
die 0	-2 3 -2 -2 -2 0 3 0 0 0 0 -1
diese website	4 0 -1 -2 -2 0 -2 0 -1 0 -2 1
do not	0 0 0 -3 -3 0 2 0 -1 0 -1 1
do you	2 -1 -1 -2 -3 0 -1 0 1 -2 -1 1
durch die	0 0 0 0 -2 0 0 0 0 -1 0 0
during the	-2 0 -1 0 -3 0 3 0 0 -1 2 -1
e mail	5 -1 0 -5 -3 -2 -3 0 -1 -1 -1 3
e paper	2 0 0 -2 0 0 0 0 1 -1 2 -2
e s	-4 -1 1 -2 1 -1 2 -1 1 1 -1 -2
email address	3 -1 0 -1 -1 0 -3 0 -2 0 1 1
en el	3 0 0 -1 -2 0 -2 0 -1 -1 -2 3
es gibt	0 -1 -1 -1 -3 0 0 0 0 -1 0 1
es ist	1 -2 -3 -2 -5 0 1 -1 0 -3 1 1
facebook twitter	5 -1 0 -4 -3 -1 -1 -1 0 0 1 -1
feb 0	1 0 -1 -1 -2 0 1 0 0 -1 1 0
filed under	-3 0 0 5 -4 -1 -4 -2 0 0 -3 3
find a	2 0 0 -2 -1 0 0 0 -1 1 0 1
follow us	5 -1 0 -5 -1 -1 -1 0 0 -1 -1 2
for the	0 0 -2 -1 -2 -1 1 1 1 -3 -1 2
from the	2 -1 -1 -3 -4 -1 1 -1 1 -2 0 0
für die	-1 0 -2 -1 -3 0 2 -1 0 -2 1 -1
get the	4 -1 -2 -4 -5 -1 -3 -1 1 -2 -2 1
getty images	-5 -1 -1 -4 -1 5 -2 0 -1 -2 2 0
gibt es	-4 0 0 0 -2 0 3 0 0 0 1 -1
go to	3 0 0 -2 -2 0 -2 0 1 -1 0 -1
got a	0 -1 0 -2 -2 0 1 0 2 -2 1 0
have a	3 0 0 -1 0 0 -2 -1 -1 0 -2 2
he also	-3 0 0 0 -2 0 3 0 0 0 2 -2
he said	-1 0 -1 1 -1 0 1 3 0 0 -1 1
here are	-2 0 -3 -2 -3 -1 3 -1 0 -2 3 -2
here's how	0 0 1 -1 -3 0 0 0 -1 1 0 0
here's the	-1 0 3 0 -1 -1 -1 1 0 2 -4 3
how did	-3 0 1 0 -2 0 3 0 0 -1 1 -1
how do	0 -1 0 -1 -1 -1 1 0 0 -2 1 0
how the	3 -1 0 0 -3 0 -3 0 -1 0 -1 0
how to	0 1 -2 -6 1 -3 -2 -1 0 2 -2 0
https www	5 0 0 -4 0 -2 -4 0 1 0 -2 2
i am	-1 0 -2 -2 -3 0 2 -1 -1 -2 1 0
i don't	-3 0 -2 0 -4 0 5 -2 0 -2 4 -3
i have	1 -1 -2 -1 -3 0 3 0 0 -2 0 1
i know	-1 0 0 0 -2 0 1 0 -1 0 0 0
i think	0 0 -2 -1 -4 0 2 0 0 -1 0 0
i was	-1 0 -1 0 -1 0 2 0 0 -2 1 0
i would	3 0 -2 -1 -3 0 -2 0 0 2 -3 1
i'm not	0 0 0 -1 -2 0 0 -2 0 0 0 0
ich bin	3 -1 0 -2 -6 0 -2 0 -1 -1 -3 2
ich habe	2 1 -1 -1 -3 0 -1 0 1 -1 -2 1
if you	2 -2 -3 -3 -6 -1 -1 -1 -1 0 -1 1
if you're	-4 0 -2 -1 -5 0 4 -2 0 -1 4 -3
im september	-2 0 -2 0 -2 0 3 0 0 -2 2 0
in 0000	0 0 -3 0 0 0 1 0 0 -2 -1 1
in a	-3 0 1 -1 1 0 1 0 1 1 0 -2
in an	-2 0 -1 0 -2 0 3 0 0 -1 2 -1
in den	-1 -1 1 -2 0 -1 2 0 -1 0 0 0
in der	0 0 -4 -2 -1 -1 3 0 -2 -2 1 1
in diesem	2 -1 -3 0 0 0 -1 0 0 0 -1 1
in fact	-3 0 0 0 -1 0 4 0 0 0 1 -1
in the	-2 0 -5 -3 -1 0 3 0 1 -2 1 -1
in this	4 0 -1 -3 -5 0 -1 0 0 -2 -2 3
instead of	-2 0 0 0 -1 0 2 0 0 0 1 -1
it is	1 -1 1 -2 -4 0 0 -2 -1 -1 -1 1
it was	-2 0 -2 -1 -3 0 2 -1 -1 -3 1 0
it's a	0 0 2 -1 -1 0 -1 0 0 2 -1 0
january 0	0 -1 -1 1 -3 -1 -3 0 -1 1 -3 1
jetzt anmelden	2 0 0 0 0 0 -2 0 1 0 0 -1
join our	3 0 0 -1 -3 0 -3 0 -2 0 -3 3
join the	7 0 -1 -5 -5 -2 -3 -2 -2 0 -3 3
july 0	-2 -1 0 2 -3 -2 1 -1 -1 1 1 -1
june 0	-3 -2 -1 2 -1 -2 2 0 -3 3 1 -1
last updated	-1 -1 -1 2 -2 0 -1 0 0 1 -1 0
latest news	3 -1 0 -3 -1 0 -1 0 0 0 -1 2
learn more	-2 -1 0 -5 -2 -2 3 -2 -1 -3 1 0
lesen sie	5 0 0 -3 -4 -1 -4 -1 0 0 -1 1
local news	-3 -1 0 3 0 0 0 0 1 -2 0 1
log in	6 -2 -1 -4 -3 -1 -2 0 1 -2 -2 2
many of	1 0 -2 1 0 0 0 1 0 -2 0 1
march 0	-2 0 0 -2 -2 -1 2 0 1 -2 2 -1
may 0	1 -2 -1 0 -4 -1 -2 0 -1 1 -1 2
mehr von	2 0 0 -2 -3 -1 0 0 0 0 0 0
mehr zum	5 -1 0 -4 -4 -2 -4 0 -2 0 3 -2
melden sie	3 0 -2 0 -2 0 -2 0 0 -1 -2 2
mit dem	-1 0 -2 -2 1 -1 -2 0 0 -2 1 0
mit der	2 0 -1 -1 -2 -1 0 -1 1 -1 0 1
more from	2 -1 0 0 0 -2 -3 -1 0 -1 -2 1
more in	5 -1 0 -4 -5 -2 -3 -1 -1 0 -1 2
more news	3 0 0 -2 -1 -1 -2 0 0 1 -2 0
more on	3 2 -1 -4 -3 -2 -3 0 -2 2 -2 1
more stories	-3 -1 -1 3 -1 -1 -1 0 0 0 -1 1
most popular	1 -1 0 1 -2 -1 -3 -1 0 -1 1 0
most read	4 0 0 -5 -1 -1 -2 0 -1 -1 -2 3
nach dem	0 0 2 -1 -1 0 -1 0 0 0 1 0
nach der	-4 0 1 0 0 0 1 0 -2 1 0 -2
nach oben	1 -1 0 -1 -1 -1 -1 0 -2 -1 -1 1
newsletter abonnieren	1 -1 0 -1 -1 -1 -1 0 -1 -1 -2 2
next article	2 0 0 -1 -1 0 -1 0 0 0 -2 2
nov 0	1 -1 -1 0 -4 -2 -2 0 -1 0 -2 1
november 0	0 -2 -1 1 -5 -2 -2 0 -1 1 -2 2
o s	0 -1 0 -2 1 -1 0 0 1 -2 1 0
october 0	0 -2 -3 -1 -5 -1 1 0 -1 1 0 0
on the	1 0 -1 -1 -1 0 0 0 -2 1 0 1
one of	1 1 -3 -2 0 0 0 0 0 -2 0 2
our team	2 0 0 -1 -2 0 -1 0 0 -1 -1 1
part of	-1 -1 0 -2 -4 0 2 0 -1 -2 0 0
photo by	-4 -1 0 -2 -6 6 -3 0 -1 1 0 -2
post a	2 0 0 -1 -1 -1 -1 0 0 -1 -1 1
powered by	3 -2 0 -5 -3 -3 3 0 1 -2 0 1
previous post	3 0 0 -2 -1 0 -1 0 -1 0 -1 2
privacy policy	5 -1 0 -3 -2 -1 -2 0 -2 1 -1 1
read more	8 -2 -2 -6 -6 -4 -5 -2 -2 0 1 -1
recent posts	3 0 0 -2 0 0 -1 0 0 0 -1 1
related articles	4 -1 0 -3 0 -1 -2 0 0 -2 -1 2
related stories	3 0 0 -2 -2 -1 -3 0 -1 0 -1 1
reporting by	-3 0 0 -3 -3 -1 -3 4 -1 -1 -3 3
search for	4 -1 0 -3 -1 -1 -1 0 2 -1 -1 0
see all	2 -1 0 -3 -2 -1 0 0 0 -1 -1 0
see more	-1 -1 0 3 -1 0 -2 0 -2 1 -2 2
send us	3 0 0 -1 -1 0 0 0 0 0 0 0
september 0	1 -1 -1 0 -3 -1 0 0 0 -1 1 0
share on	4 -1 -1 -4 -3 -1 -2 0 0 0 -1 1
share this	6 -3 -2 -6 -5 -3 -2 -1 0 0 0 0
share your	-3 0 2 0 -2 -1 2 0 -1 -1 1 0
she said	-3 0 0 0 -3 0 4 -2 0 0 3 -3
sie haben	3 -1 -2 -3 -3 0 -1 0 1 0 -1 2
sie sind	4 -3 0 -3 -2 -1 -2 0 2 -1 -2 0
sign in	6 -2 -1 -5 -4 -2 -2 0 1 -1 0 1
sign up	5 -1 -2 -4 -3 -2 -3 0 0 1 -2 1
site map	3 0 0 -1 -1 0 0 0 0 -1 -1 0
skip to	7 -2 -1 -5 -3 -1 -1 0 4 -4 -2 -1
small business	1 -1 0 -1 -1 0 0 0 1 -2 0 1
social media	-1 2 -1 -3 -3 -1 2 0 1 -1 2 -2
submit a	3 -1 0 -1 0 0 -1 0 1 -1 -1 1
subscribe now	5 -1 -2 -2 -2 -1 -4 1 0 -2 0 2
subscribe to	7 -1 -1 -3 -4 -1 -5 -1 1 -2 1 0
terms conditions	2 0 0 -2 0 0 0 0 0 -1 0 1
terms of	6 0 0 -3 -4 -1 0 -1 2 -2 0 -2
that is	-2 0 0 0 -2 0 3 0 0 -1 3 -2
the 0	-2 1 2 -4 -6 -2 3 0 -1 2 0 0
the associated	0 -1 -1 3 -4 -4 -3 0 0 2 -3 1
the best	0 1 -2 -4 -4 -1 2 0 0 0 1 -3
the big	1 0 -1 -1 -1 0 2 0 -1 -1 0 1
the company	-1 0 0 0 -2 0 3 0 0 0 1 0
the first	1 1 -3 -3 0 -2 0 0 -1 -2 0 2
the last	-1 0 -2 -1 -1 0 1 0 0 -2 0 0
the latest	1 -2 -3 -3 -4 -1 1 0 1 -4 1 -2
the most	4 -1 0 -2 -3 0 -3 0 -1 2 -1 1
the new	-2 -1 -2 -4 1 2 1 -1 1 -2 2 -2
the only	2 -1 -1 -1 -3 0 -1 0 2 0 -2 0
the real	0 0 0 -2 -2 -1 0 0 1 1 0 -1
the second	-3 -2 2 -1 -2 0 2 0 0 0 1 -1
the two	-2 0 -1 0 -2 0 2 0 0 -1 1 0
the white	-2 0 0 -2 -3 -1 3 0 0 -2 2 -1
there are	-3 0 -2 -1 -2 0 4 0 0 -2 2 -2
there is	1 -1 -2 0 -4 0 1 2 0 -3 0 2
there was	1 0 0 0 -1 0 -1 2 0 0 -1 1
this article	-2 -3 1 0 0 0 3 -4 -1 0 2 -2
this is	1 0 0 -2 -8 -1 1 0 -1 1 -2 1
this site	5 -2 0 -2 -3 0 -2 0 -2 2 -2 2
this was	-1 0 0 0 -4 0 2 0 0 0 1 0
this week	1 0 -1 0 -3 0 1 0 0 -1 0 1
to be	-3 0 -1 -1 -2 0 3 0 0 -1 1 -1
top 0	3 0 0 -3 -2 0 -1 0 1 -2 -1 0
top stories	3 0 0 -2 -2 -1 -2 0 1 -2 0 0
u s	1 0 0 -2 3 0 -3 0 1 0 -1 0
um die	-2 -1 -1 -1 -1 0 1 0 -1 -1 1 -2
update 0	-3 3 0 3 -2 0 -2 0 0 2 -2 0
updated 0	-3 0 2 2 -1 0 -1 0 -2 2 -1 1
use of	2 0 0 -1 -2 0 -2 0 -1 0 -2 2
vielen dank	2 -1 -2 -2 -4 -1 1 -1 1 -1 1 0
view all	1 -1 -1 2 -4 -3 -4 0 -1 1 -1 1
view more	5 -1 0 -3 -3 0 -3 0 -1 1 0 0
vor allem	-2 0 0 0 -2 0 3 0 0 0 2 -2
want to	2 -1 -1 0 -3 0 0 0 0 -1 -2 2
was ist	-3 -1 -1 -1 -4 -1 5 0 -1 0 1 -2
we are	0 0 0 0 -3 0 1 0 0 0 -1 1
we have	1 -1 -3 -2 -3 0 4 0 0 0 2 -1
we use	4 0 -4 -2 -3 0 -2 0 -1 0 -2 2
wenn du	-4 0 2 -1 -1 0 1 0 0 3 -1 -3
wenn sie	-1 0 -2 -1 -4 0 2 0 1 -1 1 -1
what are	-1 -1 0 0 -2 0 2 0 0 -1 1 0
what is	0 1 -2 -1 -4 -1 1 -1 -1 1 0 -1
what the	0 1 -1 0 1 0 -1 0 -1 1 -2 1
what to	3 -1 -1 -1 -2 0 -1 0 -1 -1 0 1
what we	0 2 -1 -2 -3 0 0 1 1 1 -1 -1
when the	-2 0 -3 0 -3 0 5 0 0 -3 3 0
when you	2 1 -1 -1 -4 0 1 -1 1 -1 0 0
while the	-1 0 0 0 -2 0 3 0 0 0 0 0
wir haben	1 0 0 -1 -2 0 0 -2 0 0 2 -1
wir sind	-2 1 0 -1 -2 0 1 -1 -1 2 1 -1
with the	-4 0 2 -1 -3 0 4 0 0 0 1 -1
written by	-5 -2 -1 6 -4 -5 -2 0 0 4 -3 -2
you are	2 -2 -2 -3 2 -1 -1 0 2 -2 -1 1
you can	-1 -1 -2 -2 -4 0 1 -1 0 -1 1 0
you have	0 -1 2 -2 0 0 0 0 -1 2 0 0
you may	1 -1 0 -3 -3 -1 1 -1 0 -1 -1 1
you might	3 0 0 -2 -2 -1 -1 -1 -1 -1 -2 2
your email	2 0 0 -2 -4 0 0 -1 1 -1 -1 0
zu den	4 0 -1 -2 -4 -1 -2 0 -1 1 1 -1
zurück zur	3 -1 0 -2 -2 -1 -2 0 1 1 -2 0
últimas noticias	3 -1 0 -2 -1 0 -2 0 1 -1 -1 1
über uns	1 -1 -1 -2 -1 -1 -2 0 1 -2 -2 2
# line below
0	2 -1 0 -4 -6 0 0 1 -1 0 0 0
0 0	0 -4 2 -5 2 -3 0 -1 0 0 0 -1
0 0 0	0 1 0 0 -1 0 0 -1 -1 -1 2 -1
0 0 0000	1 -1 -1 0 -6 -2 -2 -2 0 2 -2 0
0 comments	0 -1 1 0 0 -2 -2 -1 -1 0 -3 2
0 hours ago	4 -1 -2 -4 -4 -2 -2 -1 -1 1 -1 1
0 november 0000	-1 -1 2 1 -3 -1 -2 0 -1 1 -2 1
0000	-2 0 -2 -1 -3 -1 4 0 0 -2 2 0
0000 0 0 0 0	-2 1 -1 4 -3 -1 -3 -2 -1 2 -3 -1
a	-2 0 0 0 1 2 -2 0 2 1 -1 -1
abonnieren	3 -1 -2 -3 -2 1 -1 0 -2 1 -1 2
about	6 0 0 -5 -2 -1 0 0 0 -1 -1 1
about us	6 -1 0 -4 -2 0 -1 -1 -1 2 -1 -1
ad choices	2 0 0 -1 -2 0 -1 -1 2 -1 -1 -1
advertise	4 0 0 -2 0 0 -2 -1 0 -1 1 0
advertise with us	3 0 0 -3 -1 0 -1 0 2 -2 -1 -1
advertisement	-2 -3 -2 -5 -2 -1 4 1 -2 1 3 -2
advertising	2 0 -2 -1 -1 0 1 0 0 -2 1 0
afp	-4 -1 1 -2 3 3 -1 0 -1 2 -1 -1
aktuelles	4 0 0 -4 -1 0 0 0 2 -2 0 -1
android	3 0 0 -2 -1 -1 -1 0 0 1 -1 1
anmelden	3 -1 -1 -3 -2 -1 -1 0 1 -1 -1 0
antworten	1 -1 -1 -4 -3 -2 -1 -3 0 -1 -1 1
anzeigen	2 -1 -1 -1 -1 -1 -2 0 0 -1 2 0
apple	2 0 0 -2 -1 0 0 0 2 -1 -1 0
apps	2 0 0 0 -1 0 0 0 0 -1 0 1
april 0 0000	1 0 -1 1 1 -2 -3 0 -1 -3 0 1
april 0000	2 0 0 -2 0 0 -2 0 1 -1 1 -1
archiv	4 0 0 -2 -2 0 0 0 -1 -1 0 1
associated press	-1 -1 -1 4 -2 -1 -3 2 -1 3 -4 2
author	-3 -1 2 1 1 0 0 1 -1 1 0 0
back to top	2 0 0 -2 -1 0 0 0 -1 0 -1 1
blog	3 -1 -1 -2 -3 -1 -1 0 1 -2 -1 1
books	4 0 0 -3 0 0 0 0 1 -1 0 -1
breaking news	3 0 -1 -2 -1 0 -1 0 1 -1 -1 0
business	6 -2 -2 -5 -5 -2 -2 0 2 -3 0 -2
by	-3 2 1 2 0 0 -2 0 -2 2 -1 0
careers	3 0 0 -2 -1 0 -1 0 -1 -1 -1 2
categories	4 0 0 -2 -1 0 0 0 1 -1 0 2
close	1 -2 1 -1 0 -1 -2 0 -1 1 0 1
comment	2 -2 -2 -3 -5 -1 0 -1 0 -1 -1 1
comments	4 -1 -2 1 -4 -2 -3 -1 0 1 -1 1
community	1 -1 0 0 -1 0 -1 0 -2 2 2 -1
company	0 0 0 -1 0 0 1 0 -1 0 2 -1
connect	2 0 0 -1 0 0 -1 0 1 -1 -2 2
connect with us	2 -1 0 -1 0 0 -1 0 1 -1 -1 1
contact	5 -1 0 -3 -1 -1 -2 0 -1 0 1 1
contact us	4 -1 0 -5 0 -1 -2 0 2 -2 -2 0
cookies	1 0 0 0 0 0 0 0 2 -1 0 -2
cultura	4 0 0 -4 0 0 0 0 0 0 0 0
culture	5 -1 -1 -3 -3 -1 -2 0 1 0 0 -1
datenschutzerklärung	3 0 0 -2 -1 0 0 0 2 -2 0 0
de	2 0 0 -2 0 0 0 0 1 -1 0 0
december 0 0000	-4 0 -1 4 -3 -2 1 0 1 0 0 0
deportes	3 -1 0 -2 -1 0 0 0 0 0 0 0
deutschland	0 2 0 -2 0 0 -1 0 1 2 -1 0
donate	-2 1 0 2 -1 0 0 0 -2 2 0 0
drucken	4 -1 1 -2 -1 -1 -1 0 -2 2 -2 0
e mail	7 -1 0 -5 -1 -1 -3 -1 -1 0 0 1
e paper	3 0 0 -2 0 0 0 0 1 -1 2 -2
economía	2 -1 0 -3 -2 -1 0 1 0 0 0 0
education	2 0 0 -1 0 0 0 0 1 0 0 -1
email	1 0 -1 -3 -4 2 -1 -2 -2 1 0 0
email address	2 -1 0 -2 -2 -1 -1 0 -2 0 1 1
email newsletters	2 0 0 -2 0 0 0 0 1 -1 0 -1
entertainment	1 -1 -1 0 -2 -1 0 0 1 0 0 -1
events	0 0 0 1 -1 0 0 0 1 -2 0 1
facebook	1 -3 1 2 -3 -3 -3 -1 -3 1 -1 2
featured	4 0 -1 -2 -1 0 0 0 1 -1 0 0
features	4 -1 -1 -5 -3 -1 1 0 0 0 -1 0
flipboard	5 0 0 -4 -1 -1 0 0 1 -1 -1 1
follow	-3 0 0 4 -2 -1 -2 0 -1 1 -2 2
follow us	2 1 -1 -5 -3 -1 0 0 0 -1 0 1
follow us on twitter	3 0 0 -2 0 0 0 0 0 -1 0 1
food	3 -1 0 -2 -1 0 0 0 2 -1 0 -2
games	2 0 0 -1 0 0 0 0 1 -1 0 0
getty images	-2 -2 -3 -4 1 1 1 0 -1 -2 2 0
google	4 -1 0 -4 -2 -1 1 0 -2 2 1 -2
health	3 -1 -1 -4 -2 -1 0 1 2 -1 0 -2
help	2 -1 0 -2 -1 0 0 0 0 -1 0 0
home	3 1 -3 -5 0 -3 -1 0 0 0 -1 0
instagram	1 -1 0 -2 -1 -1 0 0 -1 -2 0 1
international	4 0 0 -4 -1 -1 0 0 2 -1 0 -1
interview	2 0 0 -2 -1 0 0 0 -1 0 0 1
jobs	6 0 0 -4 -1 0 -1 0 1 -1 -1 -1
june 0 0000	-1 -1 -1 2 -2 -1 -1 0 -2 2 -2 1
kontakt	2 1 -1 -4 -2 -1 -3 -2 0 -2 -2 2
latest	2 -1 -1 -2 -1 0 0 0 2 -1 0 -1
latest news	4 -1 0 -4 -2 0 -2 0 -1 1 -2 2
learn more	0 -2 -2 -4 -4 -1 1 0 -1 -3 1 0
leben	1 0 0 -1 0 0 -1 0 0 -1 -1 2
lesen sie auch	-3 0 0 -2 1 2 1 -2 0 0 0 0
life	2 0 0 -2 -1 1 1 0 0 -1 1 0
lifestyle	4 1 0 -3 -1 0 -1 0 -1 -1 2 0
linkedin	1 -1 -2 1 0 -2 -3 0 -1 2 1 -1
links	-2 0 0 2 -1 0 -2 0 0 0 -2 2
live	4 0 0 -3 -1 0 0 0 1 -1 0 0
loading	0 -2 0 2 -4 -2 0 0 -1 -1 2 -2
local	2 0 0 -1 -1 0 0 0 1 -1 -1 0
local news	2 -1 0 -2 0 0 0 0 0 -1 0 1
log in	3 1 -1 -5 -1 -1 -1 0 1 -2 -2 1
login	5 0 0 -4 -2 -1 -1 0 -1 0 -1 0
logo	1 -1 -2 -3 -1 0 1 0 1 -1 1 -1
magazine	4 1 0 -3 -1 0 -1 0 2 0 -1 -2
mail	1 0 0 -2 1 -1 0 -1 0 1 -1 1
may 0 0000	1 -2 -2 1 -3 -2 -1 0 -1 1 -1 1
media	2 0 0 -2 -1 0 -1 0 0 -1 -1 1
mehr	3 0 0 -3 -2 0 -1 0 0 1 -1 2
mehr zum thema	0 0 -1 1 -3 -2 0 -1 0 0 0 0
menu	6 -1 -1 -6 -3 -1 0 0 3 -3 0 0
menü	3 0 0 -2 -1 0 0 0 -1 -1 0 1
mobile	-1 -1 0 2 -1 0 -1 0 0 -1 -1 1
mode	2 0 0 -1 0 0 0 0 0 -1 0 0
money	0 2 0 0 0 0 -2 0 -1 2 -2 1
more	8 -2 -1 -5 -2 -2 -5 -1 1 0 -2 1
most popular	-1 -1 -1 -2 -3 -1 1 -1 -1 -1 1 -1
most read	2 0 0 -2 -2 0 -2 1 -1 0 -3 3
movies	1 0 0 0 0 0 0 0 -1 2 0 0
mundo	2 0 0 -1 0 0 0 0 1 -1 0 0
music	4 0 0 -2 -1 0 0 0 1 -1 0 -1
my account	-1 0 0 -1 0 0 0 2 0 0 0 0
nach oben	0 -1 -1 -2 -1 -1 1 0 -1 -1 1 0
name	5 0 0 -3 -1 -1 -2 -1 0 -1 -2 2
national	0 0 0 0 0 0 0 0 -2 2 0 0
navigation	2 -1 0 -1 0 0 -1 0 1 -1 -1 1
news	3 -2 0 -3 -7 -3 -1 -1 2 -2 0 -1
newsletter	0 0 -1 1 -2 -1 -3 -1 0 0 0 0
newsletter abonnieren	1 -1 0 1 -1 0 -2 0 -1 -1 -2 2
newsletters	5 0 0 -4 -1 0 0 0 -1 2 0 -1
next	-1 -2 0 -3 -2 -1 2 0 -2 -1 2 1
november 0 0000	1 -2 1 0 -3 -1 -1 0 -1 0 -1 1
october 0 0000	0 2 -1 -1 -2 0 -1 0 -2 2 -1 1
opinion	0 -1 -1 -5 -5 -1 2 0 1 0 2 -2
opinión	2 -1 0 -1 -1 0 0 0 0 0 0 0
panorama	-1 -1 1 -2 1 0 0 -1 1 0 -1 0
photos	0 -1 0 -1 -1 0 2 -1 1 -1 2 0
pinterest	3 -1 0 -4 -2 -1 0 0 -2 1 1 1
place an ad	-1 0 0 0 2 0 -1 0 0 1 -1 0
podcast	2 -1 -1 -3 -1 -1 -1 0 1 -1 -1 1
podcasts	2 -1 -1 -3 0 0 -2 0 1 -1 1 -2
politics	1 -1 -2 1 -4 -2 -1 0 0 0 0 1
política	2 0 -1 -2 -1 0 0 0 1 -1 0 0
popular	4 0 0 -3 0 0 0 0 -1 -1 0 1
press	2 0 0 -1 0 0 0 0 2 -2 0 -1
presse	2 -1 0 -2 0 0 0 0 1 -1 0 -1
print	-1 0 -4 -3 4 -3 -2 0 -1 2 0 -2
privacy	3 0 0 -2 -1 0 0 0 1 1 0 -2
privacy policy	4 1 0 -4 0 -2 -2 -1 -2 1 -2 2
ratgeber	0 0 -1 -1 -2 0 1 0 0 -1 1 0
read more	0 -1 0 -5 -1 -2 -2 1 -1 0 -1 1
recent posts	0 2 -2 -2 -2 0 -1 0 0 0 -1 1
reddit	5 0 -1 -4 -2 -1 -1 0 -3 3 -1 0
register	2 0 0 -1 -1 0 0 0 1 -1 0 0
reisen	2 -1 0 -1 0 0 0 0 0 -1 2 -1
related	-2 0 -3 2 0 -1 -1 1 -1 -2 2 -1
related articles	-3 0 -1 3 0 -1 2 0 0 -2 2 -1
related stories	4 0 -1 -4 -3 -2 -1 -1 -1 0 -1 2
reuters	0 -1 -2 -3 -1 -1 0 0 1 -1 0 -1
reviews	3 0 0 -2 -1 0 0 0 1 -1 0 -1
rss	4 1 0 -4 -1 -1 -2 0 1 -2 1 0
save	1 0 0 -3 -1 1 -1 0 -2 2 -1 1
schließen	2 -1 -1 -2 -1 -1 -2 0 -1 0 -3 1
science	4 -1 0 -3 -1 0 -2 0 2 -2 -2 -1
search	8 -3 -1 -6 -3 -1 0 0 -1 2 0 -1
search for	3 -1 0 -1 -2 0 -2 0 2 -2 -2 2
secciones	2 0 0 -2 -1 0 0 0 -1 1 0 0
sections	3 0 -1 -2 -2 0 -1 0 1 -1 -1 0
security	2 0 0 -2 -1 -1 0 0 1 0 0 -1
see all	2 0 0 -1 -2 0 -2 0 -1 -1 -2 2
service	1 -1 -1 -2 -1 -1 -1 0 1 -2 1 0
share	-3 -1 0 3 -3 -1 1 -1 -2 2 0 0
share on facebook	2 -1 2 -3 -2 0 -1 0 1 0 -1 1
share this	-4 -2 1 2 -2 -1 2 -1 2 -2 1 -1
shop	1 1 -1 -5 -1 -1 0 0 -1 1 2 -1
sign in	4 -2 -1 -5 -3 -1 0 0 0 0 0 0
sign up	5 -1 -2 -4 -2 -1 -3 -2 1 0 0 -1
site map	3 0 0 -1 -1 -1 0 0 0 -1 0 -1
skip to content	5 -2 -1 -3 -1 0 -1 0 2 -2 -1 0
skip to main content	3 -1 -1 -2 -2 0 0 0 1 -1 0 0
social media	2 0 0 -1 0 0 0 0 1 -1 0 0
sport	-1 0 -1 -6 1 -1 1 1 2 -3 0 -1
sports	2 -1 -1 -4 -1 -1 0 0 0 1 0 1
staff	-2 0 0 -1 -1 0 2 0 -1 0 2 0
store	2 0 0 -1 0 0 0 0 0 -1 0 1
submit	3 0 0 -2 -1 0 0 0 -1 1 -1 0
subscribe	2 -2 -1 -1 -2 -2 -1 0 0 2 0 -2
subscribe now	4 -1 -1 -4 -3 -1 -1 0 0 0 1 -1
suchen	2 -1 -1 -3 -2 -1 -1 0 2 -2 0 0
tags	-4 -1 0 3 2 -1 1 0 -1 0 0 0
team	2 0 0 -1 0 0 0 0 2 -2 0 0
tech	4 0 -1 -4 -2 -1 -1 0 1 -2 -1 0
technology	4 -1 -1 -3 -2 0 -2 0 1 -1 -1 0
teilen	0 -3 0 1 -3 2 -3 -1 -2 0 -2 2
telegram	-1 0 0 -2 0 0 1 0 -2 1 3 0
termine	2 0 0 -1 -1 0 -1 0 0 0 -1 0
terms conditions	2 0 0 -1 0 0 0 0 0 -1 0 1
terms of service	1 0 0 -1 0 0 0 0 2 -1 0 -1
terms of use	4 -1 0 -2 0 0 -1 -1 1 -2 -1 -1
the associated press	-1 3 1 -2 -4 2 -3 0 0 3 -3 1
thema	3 -1 0 -2 -2 -1 -2 0 1 -2 -1 1
tiktok	1 -1 -1 -1 -2 -1 2 0 -2 -2 3 -1
top stories	4 0 0 -4 -3 -1 -2 0 1 -1 -1 1
topics	0 0 -1 -3 1 0 -1 0 0 1 -2 0
travel	2 -1 0 0 -2 -1 -1 0 3 -2 -1 -1
trending	3 -2 -1 -4 -2 -1 -1 0 1 -1 0 0
tt	-9 6 -6 -8 7 3 -3 0 -5 5 -3 -3
tweet	0 0 -2 -1 -3 -2 1 0 0 0 1 -2
twitter	-3 -3 -2 4 1 -3 1 -1 -3 3 1 0
video	1 -1 2 -8 0 -2 -1 0 2 -3 2 -1
videos	6 0 -1 -4 -2 -1 -3 0 0 0 1 -1
view all	0 -1 -2 2 -4 -1 -1 0 -1 2 -2 0
von	-2 4 -1 -1 -4 -2 -1 0 -1 2 -2 -1
weather	1 0 0 -2 -1 -1 -1 1 1 -1 -1 -1
website	2 0 0 -1 0 0 -1 0 1 0 1 -2
whatsapp	2 0 -1 -6 -1 -1 2 0 -2 2 2 -1
wissen	3 0 0 -3 0 0 0 0 0 -1 -1 0
wohnen	-1 0 0 -1 -1 0 1 0 2 -1 1 -2
world	4 0 0 -5 -2 -2 0 0 2 -3 0 -2
x	3 -1 0 -3 -2 0 -2 0 -2 1 -2 3
you might also like	1 0 0 -1 -2 -2 0 -1 -1 -1 0 1
youtube	4 0 0 -1 -1 0 -3 0 -1 -1 2 0
zurück	-1 1 -1 1 -1 -1 -2 0 -1 0 -2 1
últimas noticias	2 0 0 -2 -1 0 -1 0 1 -1 -1 1
über uns	2 -1 -1 -3 -1 -1 -3 0 1 -2 -2 2
== transition
# no blank line between
furniture, above	2 -19 -21 -20 -18 -18 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-19 -3 -7 -4 -2 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-33 -4 7 -10 -1 9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-19 -4 -3 1 -1 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-17 -2 1 -3 -1 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-2 -1 -1 -1 -1 4 -18 9 4 -5 -4 -8 0 0 0 0 0 0 0 0 0 0
furniture, header	-9 -1 -2 -1 -1 -1 0 -5 -6 -4 -1 -16 0 0 0 0 0 0 0 0 0 0
deck, header	-1 -1 -1 -1 -1 -1 -4 6 8 -5 0 1 0 0 0 0 0 0 0 0 0 0
meta, header	-4 -1 -1 -1 -1 -1 -3 2 16 -2 -3 3 0 0 0 0 0 0 0 0 0 0
caption, header	-3 -1 -1 -1 -1 -1 -4 -7 -8 10 10 -2 0 0 0 0 0 0 0 0 0 0
credit, header	-2 -1 -1 -1 -1 -1 0 0 4 0 0 -1 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 -3 0 0 0 0 0 6 -13 -18 -13 -5 -5 -19 -2 -7 -4 4
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -13 3 -14 -8 1 -1 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -17 -11 -2 -4 -11 -5 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -10 -8 -3 -3 -4 -7 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 -4 -1 -11 -10 11 7 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 -5 -3 -5 0 8 3 0 0 0 0 0
furniture, tail	-16 -5 -7 -8 -4 -10 0 0 0 0 0 0 0 0 0 0 0 4 -10 -19 -18 -11
meta, tail	-9 -1 7 -2 -1 7 0 0 0 0 0 0 0 0 0 0 0 -9 3 -8 -4 2
caption, tail	-8 -1 -1 -4 -1 -6 0 0 0 0 0 0 0 0 0 0 0 -17 -11 -5 -4 -7
credit, tail	-3 -1 -1 -1 -1 -3 0 0 0 0 0 0 0 0 0 0 0 -16 -5 -4 0 -1
sign-off, tail	-1 -1 -1 -1 0 -2 0 0 0 0 0 0 0 0 0 0 0 -7 -1 -5 -2 3
# one blank line between
furniture, above	3 -22 -6 -13 -7 -10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-20 -5 -10 -6 -3 -7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-27 -10 -3 -13 -6 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-20 -7 -9 0 -1 -5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-19 -2 -2 -4 -2 -3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-5 -1 -1 -1 -1 -1 -14 12 11 2 -6 -11 0 0 0 0 0 0 0 0 0 0
furniture, header	-8 -1 -3 -2 -1 -1 -3 -5 -8 0 -3 -10 0 0 0 0 0 0 0 0 0 0
deck, header	-2 -1 -1 -1 -1 -1 -1 2 10 4 -2 2 0 0 0 0 0 0 0 0 0 0
meta, header	-4 -1 -1 -1 -1 -2 -1 2 5 5 -2 7 0 0 0 0 0 0 0 0 0 0
caption, header	-3 -1 -1 -1 -1 -1 -6 -2 -1 2 1 8 0 0 0 0 0 0 0 0 0 0
credit, header	-2 -1 -1 -1 -1 -1 -4 2 0 1 0 2 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 -4 0 0 0 0 0 4 -7 -28 -15 4 -4 -8 3 -3 -4 8
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -8 2 -12 -6 -3 -1 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -29 -12 -3 -5 -12 -3 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -13 -8 -5 -6 -3 -5 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 2 -6 -16 -14 7 9 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 -2 -3 -9 -4 4 1 0 0 0 0 0
furniture, tail	-14 -8 1 -8 -6 -13 0 0 0 0 0 0 0 0 0 0 0 3 -15 -21 -15 -14
meta, tail	-9 0 5 -3 -1 5 0 0 0 0 0 0 0 0 0 0 0 -13 6 -10 -4 -4
caption, tail	-8 -1 -2 -5 -3 -10 0 0 0 0 0 0 0 0 0 0 0 -20 -5 -3 -3 -5
credit, tail	-5 -1 -1 -1 0 -7 0 0 0 0 0 0 0 0 0 0 0 -15 -1 -1 -4 -3
sign-off, tail	-1 -1 4 -2 -1 4 0 0 0 0 0 0 0 0 0 0 0 -8 6 -7 -4 1
# more blank lines between
furniture, above	2 -9 3 -3 -7 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-8 -1 -3 -1 0 -7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-16 -2 -9 -4 -1 -14 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-4 -1 -5 -3 -1 -9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-6 0 -1 0 0 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-1 0 0 0 0 -1 -4 1 -4 -1 -3 0 0 0 0 0 0 0 0 0 0 0
furniture, header	-3 0 0 0 0 -5 0 -7 -7 1 -4 2 0 0 0 0 0 0 0 0 0 0
deck, header	0 0 0 0 0 -1 -2 -4 0 -3 0 2 0 0 0 0 0 0 0 0 0 0
meta, header	-1 0 0 0 0 -2 3 2 -1 1 2 2 0 0 0 0 0 0 0 0 0 0
caption, header	0 0 0 0 0 -2 -4 -5 -5 -4 -3 0 0 0 0 0 0 0 0 0 0 0
credit, header	0 0 0 0 0 0 -2 -2 2 -1 0 -2 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 17 0 0 0 0 0 -9 -4 -4 -9 -8 -5 2 5 -8 -3 -4
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -2 0 -2 -4 -3 -1 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -4 -2 0 0 0 0 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -5 -3 0 -1 -1 0 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 2 -1 0 -1 -2 0 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 -3 -3 0 -1 -1 0 0 0 0 0 0
furniture, tail	-7 0 4 -1 -1 -5 0 0 0 0 0 0 0 0 0 0 0 0 -3 -4 -7 -6
meta, tail	-3 0 2 0 0 -8 0 0 0 0 0 0 0 0 0 0 0 -3 4 -4 -1 -1
caption, tail	-2 0 1 0 0 -5 0 0 0 0 0 0 0 0 0 0 0 -12 2 -3 -1 -2
credit, tail	-1 0 0 0 0 -4 0 0 0 0 0 0 0 0 0 0 0 -6 -1 -1 0 0
sign-off, tail	1 0 6 0 -2 3 0 0 0 0 0 0 0 0 0 0 0 -1 3 -2 -2 -2
== headline
# how far the path is from it
0	5
0.5	11
1	-2
1.5	4
2	8
4	-5
5 to 6	-4
7 to 8	-13
9 to 11	-10
over 11	-12
# place among the candidates
0	5
2	-3
3	-5
4	-4
over 4	-6
# how far, roughly × place among the first
0 · 0	5
0 · 1	-4
1 · 1	10
1 · 2	-4
2 · 1	5
2 · 2	5
2 · over 2	3
3 to 4 · 1	-5
5 to 8 · 1	-13
5 to 8 · 2	-8
5 to 8 · over 2	-6
over 8 · 1	-16
over 8 · 2	-12
over 8 · over 2	-13
# role on the path
body	-10
caption	-5
deck	-3
headline	4
meta	-4
sign-off	-9
# role on the path × size
body · 0 to 1 words	2
body · 14 to 18 words	-14
body · 19 to 25 words	-8
body · 2 to 3 words	-2
body · 4 to 6 words	-8
body · 7 to 13 words	-10
body · over 25 words	-2
caption · 14 to 18 words	-17
caption · 19 to 25 words	-3
caption · 2 to 3 words	4
caption · 4 to 6 words	-2
caption · 7 to 13 words	-4
credit · 0 to 1 words	-2
credit · 2 to 3 words	-5
credit · 4 to 6 words	2
deck · 19 to 25 words	-9
deck · 7 to 13 words	3
deck · over 25 words	-13
furniture · 0 to 1 words	-6
furniture · 2 to 3 words	-2
furniture · 7 to 13 words	3
furniture · over 25 words	-14
headline · 14 to 18 words	5
headline · 19 to 25 words	6
headline · 2 to 3 words	3
headline · over 25 words	3
meta · 0 to 1 words	-5
meta · 14 to 18 words	-4
meta · 2 to 3 words	-4
meta · 4 to 6 words	-2
meta · 7 to 13 words	-2
sign-off · 0 to 1 words	-4
sign-off · 19 to 25 words	-2
sign-off · 4 to 6 words	-4
sign-off · 7 to 13 words	-7
# topics that the body has too
0	-16
1	-4
2	2
3	4
4	2
5	9
over 5	4
# share of its topics that the body has too × size
0 sixths · 0 to 1 words	-10
0 sixths · 14 to 18 words	-2
0 sixths · 19 to 25 words	-7
0 sixths · 2 to 3 words	-9
0 sixths · 4 to 6 words	-11
0 sixths · 7 to 13 words	-6
0 sixths · over 25 words	-6
1 sixths · 14 to 18 words	-5
1 sixths · 19 to 25 words	-8
1 sixths · 4 to 6 words	-5
1 sixths · 7 to 13 words	-2
1 sixths · over 25 words	-9
2 sixths · 14 to 18 words	-6
2 sixths · 19 to 25 words	-7
2 sixths · 2 to 3 words	2
2 sixths · 4 to 6 words	-4
2 sixths · 7 to 13 words	-2
2 sixths · over 25 words	-2
3 sixths · 0 to 1 words	-2
3 sixths · 19 to 25 words	4
3 sixths · 2 to 3 words	2
3 sixths · 4 to 6 words	3
3 sixths · 7 to 13 words	3
3 sixths · over 25 words	-7
4 sixths · 14 to 18 words	3
4 sixths · 19 to 25 words	-5
4 sixths · 2 to 3 words	-4
5 sixths · 14 to 18 words	2
5 sixths · 19 to 25 words	4
5 sixths · 4 to 6 words	4
5 sixths · 7 to 13 words	5
5 sixths · over 25 words	-2
over 5 sixths · 19 to 25 words	3
over 5 sixths · 2 to 3 words	3
over 5 sixths · 4 to 6 words	2
over 5 sixths · 7 to 13 words	2
# place by shared topics
0	4
1	2
3	2
4	-2
over 4	-10
# place among the first by shared topics × place among the first
0 · 0	4
0 · 1	-3
0 · over 2	4
1 · 0	8
1 · 1	2
1 · 2	-5
1 · over 2	-6
2 · 1	3
2 · over 2	-5
over 2 · 0	2
over 2 · 2	-6
over 2 · over 2	-10
# lines to the body
0	-11
1	-2
10 to 14	2
15 to 25	-2
7 to 9	5
over 50	-2
# candidates that say the same
0	-3
1	3
3	-10
over 3	3
# longer lines between it and the body
0	-4
1	4
over 3	-2
# lines of its length between it and the body
1	-3
3	6
over 3	-5
# page leftovers between it and the body
0	-3
2 to 3	-2
4 to 8	-2
9 to 20	6
# furniture between it and the body
no	-3
yes	3
# headline between it and the body
no	-3
yes	3
# deck between it and the body
no	-2
yes	3
# meta between it and the body
no	-3
yes	3
# caption between it and the body
no	-5
yes	6
# credit between it and the body
yes	2
# sign-off between it and the body
yes	-5
# role above
body	3
caption	-12
credit	2
furniture	-5
headline	-2
meta	-2
sign-off	4
# role below
body	-7
credit	-5
deck	4
furniture	-2
meta	5
sign-off	-10
the edge of the file	-11
# byline or date beside it
above	-4
below	4
both	3
none	-4
# holds another candidate
no	8
yes	-10
# is part of another candidate
no	-13
yes	15
# length × close
1 words · a credit	-4
1 words · no sentence	-7
1 words · the end of a sentence	2
10 to 13 words · a credit	-8
10 to 13 words · no sentence	4
10 to 13 words · the end of a sentence	-2
14 to 18 words · a credit	-5
14 to 18 words · no sentence	6
14 to 18 words · the end of a sentence	-10
19 to 25 words · a credit	-8
19 to 25 words · no sentence	3
19 to 25 words · the end of a sentence	-9
2 words · a credit	-6
2 words · the end of a sentence	2
26 to 40 words · a credit	-7
26 to 40 words · no sentence	5
26 to 40 words · the end of a sentence	-9
3 words · a credit	-4
3 words · the end of a sentence	-6
4 words · no sentence	-2
4 words · the end of a sentence	-6
41 to 70 words · a credit	3
41 to 70 words · the end of a sentence	-9
5 to 6 words · a credit	-4
5 to 6 words · the end of a sentence	-7
7 to 9 words · a credit	-8
7 to 9 words · no sentence	3
7 to 9 words · the end of a sentence	-2
over 70 words · no sentence	-4
over 70 words · the end of a sentence	-7
# length × kind
1 words · counter	-3
1 words · credit	-4
1 words · date	-3
1 words · item	-6
1 words · text	-5
10 to 13 words · byline	-5
10 to 13 words · date	-5
10 to 13 words · item	5
14 to 18 words · item	-3
19 to 25 words · sign-off	-2
2 words · credit	-7
2 words · date	-4
2 words · item	-7
2 words · text	2
26 to 40 words · item	-4
3 words · byline	-5
3 words · credit	-4
3 words · date	3
3 words · item	-2
3 words · text	-2
3 words · version	-5
4 words · byline	-5
4 words · credit	-3
4 words · item	-10
4 words · text	-2
41 to 70 words · text	-4
5 to 6 words · byline	-8
5 to 6 words · credit	-4
5 to 6 words · date	3
5 to 6 words · item	-6
7 to 9 words · byline	-3
7 to 9 words · date	-9
7 to 9 words · item	2
7 to 9 words · sign-off	-2
over 70 words · text	-8
# end × size
a bracket · 0 to 1 words	-4
a bracket · 14 to 18 words	3
a bracket · 2 to 3 words	-8
a bracket · 4 to 6 words	2
a bracket · 7 to 13 words	-5
a bracket · over 25 words	-5
a capital · 0 to 1 words	-10
a capital · 14 to 18 words	-8
a capital · 2 to 3 words	-7
a capital · over 25 words	4
a colon · 0 to 1 words	-8
a colon · 14 to 18 words	-2
a colon · 19 to 25 words	-5
a colon · 2 to 3 words	-2
a colon · 4 to 6 words	-3
a colon · 7 to 13 words	-11
a colon · over 25 words	2
a figure · 0 to 1 words	-4
a figure · 14 to 18 words	-3
a figure · 19 to 25 words	-2
a figure · 2 to 3 words	-2
a figure · 4 to 6 words	-5
a figure · 7 to 13 words	4
a full stop · 0 to 1 words	-3
a full stop · 14 to 18 words	-15
a full stop · 19 to 25 words	-16
a full stop · 2 to 3 words	-9
a full stop · 4 to 6 words	-14
a full stop · 7 to 13 words	-20
a full stop · over 25 words	-12
a letter without case · 0 to 1 words	-6
a letter without case · 14 to 18 words	4
a letter without case · 19 to 25 words	4
a letter without case · 4 to 6 words	-4
a letter without case · 7 to 13 words	3
a question mark · 19 to 25 words	-2
a question mark · 2 to 3 words	3
a question mark · 4 to 6 words	-3
a question mark · 7 to 13 words	9
a question mark · over 25 words	-5
a small letter · 14 to 18 words	4
a small letter · 4 to 6 words	3
a small letter · 7 to 13 words	5
an ellipsis · 0 to 1 words	-2
an ellipsis · 14 to 18 words	6
an ellipsis · 4 to 6 words	-4
an ellipsis · 7 to 13 words	3
an ellipsis · over 25 words	-2
an exclamation mark · 0 to 1 words	3
an exclamation mark · 14 to 18 words	3
an exclamation mark · 19 to 25 words	4
an exclamation mark · 2 to 3 words	-2
an exclamation mark · 7 to 13 words	9
an exclamation mark · over 25 words	-4
another sign · 0 to 1 words	-6
another sign · 14 to 18 words	5
another sign · 19 to 25 words	2
another sign · 2 to 3 words	-9
another sign · 4 to 6 words	-4
another sign · 7 to 13 words	-4
another sign · over 25 words	3
# capitals × size
a capital at its start only · 0 to 1 words	-5
a capital at its start only · 2 to 3 words	3
a capital at its start only · 4 to 6 words	-5
a capital at its start only · 7 to 13 words	-2
a capital at its start only · over 25 words	-5
a capital on each word · 14 to 18 words	4
a capital on each word · 2 to 3 words	-2
a capital on each word · 4 to 6 words	-8
a capital on each word · 7 to 13 words	3
a capital on each word · over 25 words	-4
capitals throughout · 0 to 1 words	-10
capitals throughout · 19 to 25 words	-2
capitals throughout · 2 to 3 words	-13
capitals throughout · 4 to 6 words	-2
mostly capitals · 14 to 18 words	2
mostly capitals · 4 to 6 words	4
mostly capitals · 7 to 13 words	4
no capitals · 0 to 1 words	-5
no capitals · 2 to 3 words	-12
no capitals · 4 to 6 words	-10
no capitals · 7 to 13 words	-6
no letters with case · 0 to 1 words	-8
no letters with case · 14 to 18 words	-3
no letters with case · 19 to 25 words	4
no letters with case · 4 to 6 words	-4
no letters with case · 7 to 13 words	-2
no letters with case · over 25 words	4
some capitals · 19 to 25 words	-5
some capitals · 2 to 3 words	-7
some capitals · 4 to 6 words	7
some capitals · 7 to 13 words	2
some capitals · over 25 words	-6
# start
#	6
@	-4
a bracket	-5
a bullet	-5
a capital	3
a letter without case	-4
a quotation mark	9
a small letter	-17
©	-5
# kind
byline	-12
counter	-3
credit	-7
item	-3
sign-off	-6
text	5
version	-7
# gap above × gap below
more blank lines · no blank line	11
more blank lines · one blank line	26
no blank line · more blank lines	-10
no blank line · no blank line	-16
no blank line · one blank line	-14
no blank line · the end of the file	-6
no blank line · two blank lines	-8
one blank line · more blank lines	-13
one blank line · no blank line	-19
one blank line · one blank line	10
one blank line · the end of the file	-9
one blank line · two blank lines	-4
the end of the file · no blank line	-9
the end of the file · one blank line	5
the end of the file · two blank lines	-3
two blank lines · no blank line	-9
two blank lines · one blank line	9
two blank lines · two blank lines	2
# topics in headings above × size
0 eighths · 0 to 1 words	-10
0 eighths · 14 to 18 words	3
0 eighths · 19 to 25 words	-3
0 eighths · 4 to 6 words	2
0 eighths · over 25 words	-4
1 eighths · 14 to 18 words	-8
1 eighths · 19 to 25 words	-2
1 eighths · 4 to 6 words	-4
1 eighths · 7 to 13 words	-2
1 eighths · over 25 words	-5
2 eighths · 14 to 18 words	-4
2 eighths · 19 to 25 words	-10
2 eighths · 2 to 3 words	-2
2 eighths · 4 to 6 words	-10
2 eighths · 7 to 13 words	-6
2 eighths · over 25 words	-5
3 eighths · 14 to 18 words	-5
3 eighths · 19 to 25 words	-6
3 eighths · 2 to 3 words	-8
3 eighths · 4 to 6 words	-13
3 eighths · 7 to 13 words	-4
3 eighths · over 25 words	-4
4 eighths · 14 to 18 words	-3
4 eighths · 2 to 3 words	-3
4 eighths · 7 to 13 words	-4
5 eighths · 14 to 18 words	3
5 eighths · 19 to 25 words	-2
5 eighths · 4 to 6 words	-7
6 eighths · 14 to 18 words	-2
6 eighths · 19 to 25 words	-4
6 eighths · 2 to 3 words	-6
6 eighths · 4 to 6 words	-6
6 eighths · over 25 words	4
7 eighths · 14 to 18 words	2
7 eighths · 19 to 25 words	-2
7 eighths · 4 to 6 words	2
over 7 eighths · 0 to 1 words	4
over 7 eighths · 14 to 18 words	2
over 7 eighths · 19 to 25 words	7
over 7 eighths · 2 to 3 words	6
over 7 eighths · 4 to 6 words	6
over 7 eighths · 7 to 13 words	9
over 7 eighths · over 25 words	3
# lines like it above × lines like it below
0 · 0	7
0 · 1	-2
0 · 2	2
0 · 5 to 8	-7
0 · over 8	-8
1 · 1	-4
1 · 2	-5
1 · 3 to 4	-5
1 · 5 to 8	-6
1 · over 8	-3
2 · 1	-3
2 · 2	-9
2 · 3 to 4	-6
2 · over 8	-3
3 to 4 · 0	-2
3 to 4 · 1	-9
3 to 4 · 5 to 8	-5
3 to 4 · over 8	-3
5 to 8 · 0	3
5 to 8 · 1	-4
5 to 8 · 2	-3
5 to 8 · 3 to 4	-5
5 to 8 · 5 to 8	-4
5 to 8 · over 8	-5
over 8 · 0	-7
over 8 · 1	-8
over 8 · 2	-6
over 8 · 3 to 4	-8
over 8 · 5 to 8	-8
over 8 · over 8	-9
# lines without a blank line between, around it
all	5
nearly all	-3
up to a quarter	-2
# times above × times below
0 · 0	-4
0 · 1	2
0 · 2	-2
0 · 3	-8
0 · over 3	2
1 · 0	2
1 · 1	4
1 · over 3	5
2 · 1	-7
2 · 2	-6
2 · 3	3
3 · 0	-8
3 · 1	-5
3 · 2	-2
3 · over 3	4
over 3 · 0	-4
over 3 · 1	2
over 3 · 2	5
over 3 · 3	3
# begins a page title × size
above · 14 to 18 words	9
above · 2 to 3 words	11
above · 4 to 6 words	13
above · 7 to 13 words	11
below · 2 to 3 words	3
below · 7 to 13 words	-3
# is a page title
above	3
below	-6
# begins a longer line × size
above and below · 2 to 3 words	-9
above · 0 to 1 words	4
above · 14 to 18 words	8
above · 19 to 25 words	7
above · 2 to 3 words	9
above · 4 to 6 words	14
above · 7 to 13 words	10
below · 14 to 18 words	-10
below · 19 to 25 words	-7
below · 2 to 3 words	-2
below · 4 to 6 words	-2
below · 7 to 13 words	-5
below · over 25 words	-5
# begins with a shorter line × size
above and below · 2 to 3 words	3
above and below · 4 to 6 words	3
above and below · 7 to 13 words	-4
above · 14 to 18 words	-3
above · 19 to 25 words	-2
above · 2 to 3 words	3
above · 4 to 6 words	3
below · 14 to 18 words	3
below · 19 to 25 words	-5
below · 2 to 3 words	-4
below · over 25 words	-3
# heaviest prose × distance of the heaviest prose
above · 1 lines	-6
above · 14 to 25 lines	-5
above · 26 to 60 lines	2
above · 3 lines	-4
above · 4 to 5 lines	-6
above · 6 to 8 lines	-3
above · over 60 lines	-3
around · 0 lines	-8
below · 1 lines	6
below · 14 to 25 lines	-4
below · 4 to 5 lines	-5
below · 9 to 13 lines	4
below · over 60 lines	-2
# lines above it
1	-6
17 to 32	3
2	-3
3 to 4	-2
5 to 8	-3
# short lines within 4 above
all	3
none	-4
up to a quarter	-7
# short lines within 12 above
all	3
none	-5
up to three quarters	-2
# kind 2 above
byline	-5
credit	-3
date	4
link	-2
version	-6
# kind 1 above
byline	-10
counter	-4
credit	5
date	-2
link	-3
sign-off	-3
symbols	-5
version	8
# kind 1 below
byline	8
counter	-2
credit	-10
date	2
item	-3
link	-2
sign-off	-8
symbols	-11
text	-2
version	-3
# kind 2 below
byline	6
sign-off	-3
symbols	-2
text	-2
version	-5
# length 1 above × close 1 above
0 words · no sentence	-4
1 words · a credit	-7
1 words · no sentence	5
10 to 13 words · a credit	-5
10 to 13 words · no sentence	-5
10 to 13 words · the end of a sentence	-3
14 to 18 words · a credit	-3
14 to 18 words · no sentence	-6
14 to 18 words · the end of a sentence	-3
19 to 25 words · no sentence	-2
19 to 25 words · the end of a sentence	-5
2 words · no sentence	2
2 words · the end of a sentence	-7
26 to 40 words · no sentence	-7
3 words · a credit	6
3 words · the end of a sentence	3
4 words · a credit	-8
4 words · the end of a sentence	-9
41 to 70 words · a credit	-5
41 to 70 words · no sentence	3
41 to 70 words · the end of a sentence	-2
5 to 6 words · a credit	-7
5 to 6 words · no sentence	-5
7 to 9 words · a credit	-5
7 to 9 words · no sentence	-4
7 to 9 words · the end of a sentence	-5
over 70 words · the end of a sentence	-5
# length 1 below × close 1 below
0 words · no sentence	-11
1 words · no sentence	-8
1 words · the end of a sentence	-8
10 to 13 words · a credit	3
14 to 18 words · a credit	-2
14 to 18 words · no sentence	3
19 to 25 words · no sentence	6
19 to 25 words · the end of a sentence	6
2 words · a credit	-3
2 words · no sentence	-3
2 words · the end of a sentence	-7
26 to 40 words · no sentence	3
26 to 40 words · the end of a sentence	4
3 words · a credit	-6
3 words · the end of a sentence	-6
4 words · a credit	-2
4 words · no sentence	-2
4 words · the end of a sentence	-2
41 to 70 words · a credit	-2
41 to 70 words · no sentence	-5
41 to 70 words · the end of a sentence	-2
5 to 6 words · no sentence	-2
5 to 6 words · the end of a sentence	3
7 to 9 words · a credit	6
7 to 9 words · no sentence	-3
7 to 9 words · the end of a sentence	2
over 70 words · the end of a sentence	-4
# dateline 1 below
a dateline	3
# a bar
a bar	-11
# a year
a year	-6
# two or three capitalized words and nothing else
two or three capitalized words and nothing else	-2
# a colon
a colon	16
# a question mark
a question mark	6
# a word for a picture
a word for a picture	-14
# an agency at its end
an agency at its end	-10
# a comma
a comma	-7
# a time of day
a time of day	-10
# an arrow
an arrow	-14
== news
# words of the body
151 to 300	-5
21 to 40	2
601 to 1200	3
81 to 150	-4
# paragraphs of the body
0	-7
2	-9
3 to 4	5
5 to 8	6
# share of paragraphs in the body
a quarter	-3
a tenth	-5
nine tenths	6
none	-7
three quarters	2
# share of sentences in the body
a quarter	-3
all	3
half	-2
nine tenths	9
none	-10
# share of lines of the body that begin small
a quarter	-3
# share of lines of the body that come again
a quarter	-10
a tenth	3
half	-8
none	5
# share of list entries in the body
a quarter	-2
all	-8
half	-7
none	6
three quarters	-9
# share of the body that is written for a machine
a quarter	-7
a tenth	3
half	-5
none	2
# share of lines of the body with a label
a tenth	-2
half	-12
none	4
three quarters	-8
# share of lines of the body with a quotation
a quarter	5
a tenth	8
all	3
half	5
nine tenths	5
none	-11
three quarters	11
# lead of its headline
0 to 0.5	-9
1	-7
2	-5
3	-9
4 to 5	2
6 to 8	15
over 8	7
# weight of its headline
-1 to 0	-5
-3 to -2	-17
1	3
2	7
3	4
4	10
5 to 6	4
7 to 8	12
# length of its headline
10 to 13 words	4
19 to 25 words	13
2 words	-8
3 words	-4
4 words	-9
5 to 6 words	3
7 to 9 words	4
# kind of its headline
item	-6
# close of its headline
the end of a sentence	-3
# its headline comes again
above and below	6
# topics that headline and body share
0	-8
3 to 4	4
5 to 8	4
9 to 16	7
over 16	-3
# dateline
no	-4
yes	15
# byline or date near
1	2
2	2
3 to 4	-2
# captions and credits near
0	-9
1	7
2	15
3 to 4	11
5 to 8	15
# page leftovers near
1	2
2	8
5 to 8	2
over 16	-4
# share of lines of the body with a figure
a quarter	2
all	3
nine tenths	2
three quarters	-3
# share of lines of the body with no blank line above
a quarter	5
a tenth	4
all	6
half	-3
nine tenths	-9
three quarters	-4
# share of the heaviest body of the file
a tenth	-4
half	4
nine tenths	4
# length of the words of its body
4.5	-2
7.5	-2
over 7.5	2
# words of the body × share of the heaviest body of the file
151 to 300 · all	-5
21 to 40 · a quarter	2
21 to 40 · all	2
21 to 40 · half	4
21 to 40 · three quarters	-3
301 to 600 · a quarter	4
301 to 600 · half	6
301 to 600 · three quarters	10
41 to 80 · half	2
41 to 80 · nine tenths	10
41 to 80 · three quarters	-4
601 to 1200 · nine tenths	4
601 to 1200 · three quarters	9
# words of the body × byline or date near
0 to 20 · 0	2
151 to 300 · 0	-5
151 to 300 · 1	3
151 to 300 · 2	-7
151 to 300 · 3 to 4	-4
21 to 40 · 2	4
301 to 600 · 0	2
301 to 600 · 2	4
41 to 80 · 1	4
41 to 80 · 2	-2
601 to 1200 · 0	4
601 to 1200 · 1	2
601 to 1200 · 2	2
601 to 1200 · 3 to 4	-3
81 to 150 · 0	-2
81 to 150 · 1	-9
81 to 150 · 2	7
over 1200 · 0	-4
over 1200 · 2	9
over 1200 · 3 to 4	4
# words of the body × page leftovers near
0 to 20 · 0	3
0 to 20 · 2	3
0 to 20 · over 16	-12
151 to 300 · 0	-3
151 to 300 · 2	-8
21 to 40 · 0	6
21 to 40 · 1	7
21 to 40 · 2	11
301 to 600 · 0	-2
301 to 600 · 1	-5
301 to 600 · 2	-2
301 to 600 · 3 to 4	-2
301 to 600 · 5 to 8	2
301 to 600 · 9 to 16	8
301 to 600 · over 16	3
41 to 80 · 0	2
41 to 80 · 1	-2
41 to 80 · 2	18
601 to 1200 · 0	-6
601 to 1200 · 1	2
601 to 1200 · 2	-3
601 to 1200 · 3 to 4	3
601 to 1200 · 5 to 8	-3
601 to 1200 · over 16	9
81 to 150 · 0	8
81 to 150 · 1	9
81 to 150 · over 16	-8
over 1200 · 0	-4
over 1200 · over 16	2
# weight of its headline × byline or date near
-1 to 0 · 0	-2
-1 to 0 · 1	-3
-1 to 0 · 2	-2
-1 to 0 · 3 to 4	-4
-3 to -2 · 0	-8
1 · 0	4
2 · 0	5
2 · 1	2
2 · 2	8
2 · 3 to 4	5
3 · 0	16
3 · 1	3
3 · 2	-3
3 · 3 to 4	-3
4 · 0	-2
4 · 1	6
4 · 2	11
4 · 3 to 4	8
5 to 6 · 1	6
5 to 6 · 2	3
# byline or date near × page leftovers near
0 · 1	-2
0 · 2	9
0 · 3 to 4	8
0 · 5 to 8	5
0 · 9 to 16	-4
0 · over 16	-6
1 · 0	5
1 · 1	7
1 · 2	7
1 · 5 to 8	2
1 · 9 to 16	5
1 · over 16	-3
2 · 0	-5
2 · 1	6
2 · 2	11
2 · 5 to 8	10
3 to 4 · 0	13
3 to 4 · 9 to 16	-3
3 to 4 · over 16	3
5 to 8 · over 16	4
# word of the body
0	-9
0000	-2
a	-6
about	4
according	4
after	7
all	2
als	-2
also	-2
an	-5
and	-3
at	-4
auch	-3
auf	2
aus	-6
b	-11
be	-3
by	5
c	-8
can	2
com	-4
das	-3
de	-10
dem	2
den	-11
der	7
des	-3
die	6
don't	3
eine	-3
er	-7
es	-4
for	-2
from	6
für	9
get	7
has	8
hat	3
he	4
her	3
his	-3
how	6
i	-5
ich	-12
if	-2
im	3
is	-4
ist	-6
it	-4
it's	2
kann	-7
können	-6
like	4
may	-3
mit	-3
more	3
my	-5
new	2
no	2
not	-5
now	-2
o	-7
or	-4
our	2
out	7
she	-6
sich	5
sie	-7
sind	-2
some	5
that	-2
there	2
these	4
they	-5
this	-2
time	5
to	-5
two	-6
u	6
un	-3
und	-3
up	2
von	4
we	-2
wenn	-3
werden	-3
what	7
while	8
wie	-3
will	3
wir	-11
wird	-5
with	3
year	-5
you	-2
your	3
# word around
a	-2
abonnieren	-4
about	4
ad	-2
add	-7
address	-6
adresse	12
advertise	5
advertising	7
afp	8
ago	-12
aktuell	11
aktuelle	-2
aktuelles	-2
al	2
alerts	5
all	-6
alle	3
als	8
am	4
android	-8
anmelden	-2
antworten	8
anzeigen	-4
ap	6
app	2
apple	-7
apps	-5
april	-8
are	-4
around	7
as	-10
associated	6
at	2
auch	-4
audio	-4
auf	-5
august	-3
author	3
auto	10
av	11
b	3
back	6
be	7
big	4
blog	3
books	2
breaking	4
business	-3
buy	-5
by	7
careers	-4
categories	5
change	-6
choices	2
city	-7
close	2
co	2
com	11
comment	2
conditions	6
connect	3
content	-2
cookie	-5
cookies	5
copy	2
copyright	-2
credit	-4
culture	-6
d	2
da	4
daily	-8
das	2
data	3
dec	11
dem	-10
den	-4
des	5
deutsche	2
die	-2
digital	5
do	4
dpa	8
drucken	2
du	5
e	3
edition	11
editor	10
editorial	-4
education	-3
ein	2
einen	7
ej	6
email	4
es	3
essen	3
et	4
eu	-4
europa	11
family	-5
faq	3
features	2
february	-2
feed	6
film	2
finanzen	8
first	-5
folgen	-3
follow	4
food	-3
for	4
foto	2
fragen	4
france	4
from	-7
full	-3
future	2
g	-2
gallery	3
games	3
gegen	3
getty	5
global	-2
go	3
google	5
government	2
guide	-3
h	-3
have	6
health	-3
help	-5
here	-2
hier	4
high	3
home	4
hours	-6
how	-7
html	5
http	-8
https	2
i	-8
ihre	-3
il	-2
im	3
image	-6
images	5
info	2
information	-3
instagram	4
ist	-8
it	3
j	10
ja	2
jan	3
january	-6
jetzt	-5
job	3
jobs	3
join	-2
june	2
k	-2
kontakt	6
kündigen	2
latest	-2
le	6
learn	9
lesen	3
liebe	4
life	10
lifestyle	7
link	-8
linkedin	8
lo	11
local	-2
log	3
login	7
logo	2
love	-5
m	-2
map	3
march	-6
may	2
mediadaten	2
mehr	2
mein	2
meine	-5
menu	-4
messenger	-2
mit	-2
mode	2
money	-2
movies	7
music	-3
my	2
más	10
n	-7
nach	-2
national	-2
navigation	-5
net	10
network	6
neue	-2
new	3
news	5
newsletters	-3
next	2
nicht	2
no	-5
not	4
nov	-3
november	5
now	9
nutzungsbedingungen	5
o	4
oben	5
october	6
oder	8
of	-9
off	-7
ohne	5
one	4
online	-3
opinion	-3
org	2
other	-5
p	-6
page	5
partner	7
pdf	2
permissions	2
personal	-4
photo	12
photos	-4
play	-2
podcast	4
podcasts	6
policy	-2
politics	3
política	-2
popular	2
posts	-2
presse	2
privacy	2
public	-5
published	10
ratgeber	5
read	2
real	3
recht	4
register	4
registrieren	-4
reisen	2
related	2
report	2
reuters	-2
reviews	9
rss	-3
s	2
schließen	-3
science	3
se	-3
see	-7
seite	-7
service	-4
services	8
shop	-6
show	2
sind	2
site	5
skip	3
small	4
social	3
sponsored	-8
sport	-3
sports	-3
staff	5
start	3
state	-2
states	4
store	-2
stories	10
story	12
submit	-2
subscribe	10
subscription	7
tag	-4
tags	8
team	5
tech	-2
teilen	6
termine	-2
terms	3
the	-4
thema	8
this	-3
time	-8
times	-8
tips	3
to	-4
today	7
today's	-4
topics	6
trending	6
tt	14
tu	2
tweet	4
twitter	4
u	-3
um	-5
un	4
uns	3
unsere	2
unternehmen	-6
up	-4
us	2
use	-2
video	-4
videos	-4
vor	-10
was	-3
washington	-7
we	3
weather	-5
web	5
website	-5
week	4
weitere	5
welt	-7
werden	6
what's	4
white	6
wir	-2
wissen	6
with	3
wohnen	3
work	4
world	-4
writer	11
written	17
www	-5
x	-2
year	6
you	3
youtube	-2
zur	-5
zurück	-4
über	3
# word of the headline
0	-2
0000	9
a	-5
after	5
an	9
and	2
are	2
as	11
at	-5
auf	6
bei	-6
das	-2
ein	-6
es	3
first	-2
for	2
from	3
für	-3
i	-3
im	4
in	8
is	3
ist	4
it	12
just	2
la	-2
mit	4
more	2
nach	-3
need	2
new	6
not	2
of	2
on	-7
opinion	5
s	14
that	-7
the	-4
this	3
u	10
und	-3
update	10
us	-7
video	6
von	8
was	-4
watch	4
what	-2
why	3
wie	3
will	11
with	4
year	9
you	-5
über	2
== limit
# limits
news	-50
clean	-16
strike above	97
strike header	80
strike body	60
strike tail	131
`;
